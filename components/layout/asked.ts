/** Runs before the first paint: marks a page whose address asks for more than the HTML holds. */
export const ASKED_SCRIPT = `if(location.search)document.documentElement.dataset.asked=''`
