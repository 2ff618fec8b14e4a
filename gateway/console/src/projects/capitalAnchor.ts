/// Where a sum stands on the page of its project.
export const capitalAnchor = (id: string) => `capital-${id}`;
