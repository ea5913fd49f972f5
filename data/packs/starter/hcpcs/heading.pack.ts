export const hcpcsHeading = `chartside pack 1
name: Starter pack
version: 3
series: hcpcs
as of: 2025-01-01
`;
