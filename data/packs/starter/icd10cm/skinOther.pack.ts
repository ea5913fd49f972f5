export const skinOther = `
# L4 to L8: psoriasis, hives, hair, nails, keratoses, pressure ulcers
L40.- Psoriasis
L40.0 Psoriasis vulgaris
L40.4 Guttate psoriasis
L40.5- Arthropathic psoriasis
L40.50 Arthropathic psoriasis, unspecified
L40.51 Distal interphalangeal psoriatic arthropathy
L40.59 Other psoriatic arthropathy
L40.8 Other psoriasis
L40.9 Psoriasis, unspecified
L42 Pityriasis rosea
L43.- Lichen planus
L43.9 Lichen planus, unspecified
L50.- Urticaria
L50.0 Allergic urticaria
L50.1 Idiopathic urticaria
L50.3 Dermatographic urticaria
L50.8 Other urticaria
L50.9 Urticaria, unspecified
L52 Erythema nodosum
L53.- Other erythematous conditions
L53.9 Erythematous condition, unspecified
L55.- Sunburn
L55.0 Sunburn of first degree
L55.1 Sunburn of second degree
L55.9 Sunburn, unspecified
L57.- Skin changes due to chronic exposure to nonionizing radiation
  short: Skin changes due to chronic expsr to nonionizing radiation
L57.0 Actinic keratosis
L57.8 Other skin changes due to chronic exposure to nonionizing radiation
  short: Oth skin changes due to chr expsr to nonionizing radiation
L57.9 Skin changes due to chronic exposure to nonionizing radiation, unspecified
  short: Skin changes due to chr expsr to nonionizing radiation, unsp
L60.- Nail disorders
L60.0 Ingrowing nail
L60.1 Onycholysis
L60.3 Nail dystrophy
L60.8 Other nail disorders
L60.9 Nail disorder, unspecified
L63.- Alopecia areata
L63.9 Alopecia areata, unspecified
L64.- Androgenic alopecia
L64.9 Androgenic alopecia, unspecified
L65.- Other nonscarring hair loss
L65.0 Telogen effluvium
L65.9 Nonscarring hair loss, unspecified
L68.- Hypertrichosis
L68.0 Hirsutism
L70.- Acne
L70.0 Acne vulgaris
L70.8 Other acne
L70.9 Acne, unspecified
L71.- Rosacea
L71.0 Perioral dermatitis
L71.8 Other rosacea
L71.9 Rosacea, unspecified
L72.- Follicular cysts of skin and subcutaneous tissue
L72.0 Epidermal cyst
L72.1- Pilar and trichodermal cyst
L72.11 Pilar cyst
L72.3 Sebaceous cyst
L72.9 Follicular cyst of the skin and subcutaneous tissue, unspecified
  short: Follicular cyst of the skin and subcutaneous tissue, unsp
L73.- Other follicular disorders
L73.2 Hidradenitis suppurativa
L73.8 Other specified follicular disorders
L73.9 Follicular disorder, unspecified
L74.- Eccrine sweat disorders
L74.5- Focal hyperhidrosis
L74.51- Primary focal hyperhidrosis
L74.510 Primary focal hyperhidrosis, axilla
L80 Vitiligo
L81.- Other disorders of pigmentation
L81.0 Postinflammatory hyperpigmentation
L81.1 Chloasma
L81.2 Freckles
L81.4 Other melanin hyperpigmentation
L81.9 Disorder of pigmentation, unspecified
L82.- Seborrheic keratosis
L82.0 Inflamed seborrheic keratosis
L82.1 Other seborrheic keratosis
L84 Corns and callosities
L85.- Other epidermal thickening
L85.1 Acquired keratosis [keratoderma] palmaris et plantaris
L85.3 Xerosis cutis
L85.8 Other specified epidermal thickening
L89.- Pressure ulcer
L89.0- Pressure ulcer of elbow
L89.01- Pressure ulcer of right elbow
L89.010 Pressure ulcer of right elbow, unstageable
L89.1- Pressure ulcer of back
L89.15- Pressure ulcer of sacral region
L89.150 Pressure ulcer of sacral region, unstageable
L89.151 Pressure ulcer of sacral region, stage 1
L89.152 Pressure ulcer of sacral region, stage 2
L89.153 Pressure ulcer of sacral region, stage 3
L89.154 Pressure ulcer of sacral region, stage 4
L89.159 Pressure ulcer of sacral region, unspecified stage
L89.2- Pressure ulcer of hip
L89.21- Pressure ulcer of right hip
L89.213 Pressure ulcer of right hip, stage 3
L89.3- Pressure ulcer of buttock
L89.31- Pressure ulcer of right buttock
L89.313 Pressure ulcer of right buttock, stage 3
L89.32- Pressure ulcer of left buttock
L89.322 Pressure ulcer of left buttock, stage 2
L89.6- Pressure ulcer of heel
L89.61- Pressure ulcer of right heel
L89.612 Pressure ulcer of right heel, stage 2
L89.613 Pressure ulcer of right heel, stage 3
L89.62- Pressure ulcer of left heel
L89.622 Pressure ulcer of left heel, stage 2
L89.623 Pressure ulcer of left heel, stage 3
L89.8- Pressure ulcer of other site
L89.89- Pressure ulcer of other site
L89.892 Pressure ulcer of other site, stage 2
L89.9- Pressure ulcer of unspecified site
L89.90 Pressure ulcer of unspecified site, unspecified stage
`;
