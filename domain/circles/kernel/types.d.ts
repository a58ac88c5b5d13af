/** The numbers of AssemblyScript, which tells integers and floats apart, as TypeScript knows them. */
type i32 = number
type f64 = number
