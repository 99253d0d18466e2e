/** The shape of a fleet's page. `index.html` holds the same, for the time before this script runs. */
export function ShellSkeleton() {
  return (
    <div className="boot" role="status">
      <span className="sr-only">Opening your fleet…</span>
      <div className="boot-side" />
      <div className="boot-main">
        <div className="boot-head" />
        <div className="boot-columns">
          {['backlog', 'todo', 'in progress', 'in review', 'done'].map((column) => (
            <div key={column} className="boot-column">
              <div className="skeleton" />
              <div className="skeleton" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
