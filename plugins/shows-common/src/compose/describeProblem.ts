import type { Problem } from '../model';

/** Says a problem in plain English words, with what would do instead. */
export function describeProblem(problem: Problem): string {
  const instead =
    problem.candidates.length > 0
      ? ` Possible: ${problem.candidates.join(', ')}.`
      : '';
  return `${sentence(problem)}${instead}`;
}

function sentence(problem: Problem): string {
  switch (problem.type) {
    case 'unknown-part':
      return `There is no microservice '${problem.part}' in the container pool.`;
    case 'unsuitable-part':
      return `The microservice '${problem.part}' is not made for this genre and seating.`;
    case 'missing':
      return `Nothing in the container pool provides '${problem.capability}', which ${problem.requiredBy} needs.`;
    case 'ambiguous':
      return `More than one microservice provides '${problem.capability}', which ${problem.requiredBy} needs: pick one.`;
    case 'duplicate':
      return `More than one of the picked microservices provides '${problem.capability}': keep one.`;
    case 'circular':
      return `Microservices wait for each other: ${problem.parts.join(' → ')}.`;
    case 'topology':
      return `The microservice '${problem.part}' cannot run as asked: ${problem.message}.`;
    case 'answer':
      return problem.message;
    default:
      throw new Error(`Unknown problem ${problem satisfies never}`);
  }
}
