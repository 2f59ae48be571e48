import type { PlannedPart } from '../../model';
import type { SelectedPart } from '../resolve';
import type { PartContext } from './context';

/** A part in words and sums, for the person who reads the plan. */
export function describePart(
  { part, because }: SelectedPart,
  { scale }: PartContext,
): PlannedPart {
  const { name, alias, description, version, resources, storage } =
    part.descriptor;
  return {
    name,
    alias,
    description,
    version,
    image: part.image,
    because,
    replicas: scale.min,
    reserved: {
      cpuMillicores: parseInt(resources.requests.cpu, 10) * scale.min,
      memoryMebibytes: parseInt(resources.requests.memory, 10) * scale.min,
      storageMebibytes: storage ? parseInt(storage.size, 10) * scale.min : 0,
    },
  };
}
