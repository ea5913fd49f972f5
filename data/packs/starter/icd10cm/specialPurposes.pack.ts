export const specialPurposes = `
# U: codes for special purposes; the official order has them last
U07.- Emergency use of U07
U07.0 Vaping-related disorder
U07.1 COVID-19
U09.- Post COVID-19 condition
U09.9 Post COVID-19 condition, unspecified
`;
