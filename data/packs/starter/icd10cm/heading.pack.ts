export const icd10cmHeading = `chartside pack 1
name: Starter pack
version: 3
series: icd10cm
as of: 2024-10-01
`;
