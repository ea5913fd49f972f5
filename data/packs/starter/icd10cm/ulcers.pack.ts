export const ulcers = `
# L9: scars, chronic ulcers
L90.- Atrophic disorders of skin
L90.0 Lichen sclerosus et atrophicus
L90.5 Scar conditions and fibrosis of skin
L91.- Hypertrophic disorders of skin
L91.0 Hypertrophic scar
L92.- Granulomatous disorders of skin and subcutaneous tissue
L92.0 Granuloma annulare
L93.- Lupus erythematosus
L93.0 Discoid lupus erythematosus
L97.- Non-pressure chronic ulcer of lower limb, not elsewhere classified
  short: Non-pressure chronic ulcer of lower limb, NEC
L97.2- Non-pressure chronic ulcer of calf
L97.21- Non-pressure chronic ulcer of right calf
L97.211 Non-pressure chronic ulcer of right calf limited to breakdown of skin
  short: Non-prs chronic ulcer of right calf limited to brkdwn skin
L97.3- Non-pressure chronic ulcer of ankle
L97.31- Non-pressure chronic ulcer of right ankle
L97.311 Non-pressure chronic ulcer of right ankle limited to breakdown of skin
  short: Non-prs chronic ulcer of right ankle limited to brkdwn skin
L97.312 Non-pressure chronic ulcer of right ankle with fat layer exposed
  short: Non-prs chronic ulcer of right ankle w fat layer exposed
L97.32- Non-pressure chronic ulcer of left ankle
L97.321 Non-pressure chronic ulcer of left ankle limited to breakdown of skin
  short: Non-prs chronic ulcer of left ankle limited to brkdwn skin
L97.322 Non-pressure chronic ulcer of left ankle with fat layer exposed
  short: Non-pressure chronic ulcer of left ankle w fat layer exposed
L97.4- Non-pressure chronic ulcer of heel and midfoot
L97.41- Non-pressure chronic ulcer of right heel and midfoot
L97.411 Non-pressure chronic ulcer of right heel and midfoot limited to breakdown of skin
  short: Non-prs chr ulcer of right heel and midft lmt to brkdwn skin
L97.412 Non-pressure chronic ulcer of right heel and midfoot with fat layer exposed
  short: Non-prs chr ulcer of right heel and midft w fat layer expos
L97.42- Non-pressure chronic ulcer of left heel and midfoot
L97.421 Non-pressure chronic ulcer of left heel and midfoot limited to breakdown of skin
  short: Non-prs chr ulcer of left heel and midft lmt to brkdwn skin
L97.422 Non-pressure chronic ulcer of left heel and midfoot with fat layer exposed
  short: Non-prs chr ulcer of left heel and midfoot w fat layer expos
L97.5- Non-pressure chronic ulcer of other part of foot
L97.50- Non-pressure chronic ulcer of other part of unspecified foot
L97.509 Non-pressure chronic ulcer of other part of unspecified foot with unspecified severity
  short: Non-pressure chronic ulcer oth prt unsp foot w unsp severity
L97.51- Non-pressure chronic ulcer of other part of right foot
L97.511 Non-pressure chronic ulcer of other part of right foot limited to breakdown of skin
  short: Non-prs chronic ulcer oth prt r foot limited to brkdwn skin
L97.512 Non-pressure chronic ulcer of other part of right foot with fat layer exposed
  short: Non-prs chronic ulcer oth prt right foot w fat layer exposed
L97.513 Non-pressure chronic ulcer of other part of right foot with necrosis of muscle
  short: Non-prs chronic ulcer oth prt right foot w necros muscle
L97.52- Non-pressure chronic ulcer of other part of left foot
L97.521 Non-pressure chronic ulcer of other part of left foot limited to breakdown of skin
  short: Non-prs chronic ulcer oth prt l foot limited to brkdwn skin
L97.522 Non-pressure chronic ulcer of other part of left foot with fat layer exposed
  short: Non-prs chronic ulcer oth prt left foot w fat layer exposed
L97.523 Non-pressure chronic ulcer of other part of left foot with necrosis of muscle
  short: Non-prs chronic ulcer oth prt left foot w necrosis of muscle
L97.8- Non-pressure chronic ulcer of other part of lower leg
L97.81- Non-pressure chronic ulcer of other part of right lower leg
L97.811 Non-pressure chronic ulcer of other part of right lower leg limited to breakdown of skin
  short: Non-prs chr ulcer oth prt r low leg limited to brkdwn skin
L97.812 Non-pressure chronic ulcer of other part of right lower leg with fat layer exposed
  short: Non-prs chronic ulcer oth prt r low leg w fat layer exposed
L97.9- Non-pressure chronic ulcer of unspecified part of lower leg
L97.91- Non-pressure chronic ulcer of unspecified part of right lower leg
  short: Non-pressure chronic ulcer of unsp part of right lower leg
L97.911 Non-pressure chronic ulcer of unspecified part of right lower leg limited to breakdown of skin
  short: Non-prs chr ulc unsp prt of r low leg limited to brkdwn skin
L97.919 Non-pressure chronic ulcer of unspecified part of right lower leg with unspecified severity
  short: Non-prs chronic ulc unsp prt of r low leg w unsp severity
L97.92- Non-pressure chronic ulcer of unspecified part of left lower leg
  short: Non-pressure chronic ulcer of unsp part of left lower leg
L97.929 Non-pressure chronic ulcer of unspecified part of left lower leg with unspecified severity
  short: Non-prs chronic ulc unsp prt of l low leg w unsp severity
L98.- Other disorders of skin and subcutaneous tissue, not elsewhere classified
  short: Oth disorders of skin, subcu, not elsewhere classified
L98.1 Factitial dermatitis
L98.4- Non-pressure chronic ulcer of skin, not elsewhere classified
L98.41- Non-pressure chronic ulcer of buttock
L98.411 Non-pressure chronic ulcer of buttock limited to breakdown of skin
  short: Non-pressure chronic ulcer of buttock limited to brkdwn skin
L98.49- Non-pressure chronic ulcer of skin of other sites
L98.491 Non-pressure chronic ulcer of skin of other sites limited to breakdown of skin
  short: Non-prs chronic ulcer skin/ sites limited to brkdwn skin
L98.499 Non-pressure chronic ulcer of skin of other sites with unspecified severity
  short: Non-pressure chronic ulcer of skin of sites w unsp severity
L98.9 Disorder of the skin and subcutaneous tissue, unspecified
`;
