import { Component, type ReactNode } from 'react'

/** Keeps a plot that cannot be drawn, such as one that cannot be loaded without network, from taking the page with it. */
export class PlotBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <p role="alert" className="text-interface text-ink2">
        The chart could not be drawn. Its numbers are in the table below.
      </p>
    )
  }
}
