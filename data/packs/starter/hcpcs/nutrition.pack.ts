export const nutrition = `
# B: enteral and parenteral nutrition
B4034 Enteral feeding supply kit; syringe fed, per day, includes but not limited to feeding/flushing syringe, administration set tubing, dressings, tape
  short: Enter feed supkit syr by day
  added: 1986-01-01; action: N 2011-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4035 Enteral feeding supply kit; pump fed, per day, includes but not limited to feeding/flushing syringe, administration set tubing, dressings, tape
  short: Enteral feed supp pump per d
  added: 1986-01-01; action: N 2011-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4036 Enteral feeding supply kit; gravity fed, per day, includes but not limited to feeding/flushing syringe, administration set tubing, dressings, tape
  short: Enteral feed sup kit grav by
  added: 1986-01-01; action: N 2011-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4081 Nasogastric tubing with stylet
  short: Enteral ng tubing w/ stylet
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4083 Stomach tube - levine type
  short: Enteral stomach tube levine
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4087 Gastrostomy/jejunostomy tube, standard, any material, any type, each
  short: Gastro/jejuno tube, std
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 39; multiple: A; betos: O1C; tos: E
B4088 Gastrostomy/jejunostomy tube, low-profile, any material, any type, each
  short: Gastro/jejuno tube, low-pro
  added: 2008-01-01; action: N 2016-01-01; coverage: C; pricing: 39; multiple: A; betos: O1C; tos: E
B4102 Enteral formula, for adults, used to replace fluids and electrolytes (e.g., clear liquids), 500 ml = 1 unit
  short: Ef adult fluids and electro
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10
B4103 Enteral formula, for pediatrics, used to replace fluids and electrolytes (e.g., clear liquids), 500 ml = 1 unit
  short: Ef ped fluid and electrolyte
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 46; multiple: A; betos: O1C; tos: E; cim: 65-10
B4104 Additive for enteral formula (e.g., fiber)
  short: Additive for enteral formula
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 00; multiple: 9; betos: O1C; tos: E; cim: 65-10
B4105 In-line cartridge containing digestive enzyme(s) for enteral feeding, each
  short: Enzyme cartridge enteral nut
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 39; multiple: A; betos: O1C; tos: E; see: Q9994
B4149 Enteral formula, manufactured blenderized natural foods with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef blenderized foods
  added: 2005-01-01; action: N 2006-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4150 Enteral formula, nutritionally complete with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef complet w/intact nutrient
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4152 Enteral formula, nutritionally complete, calorically dense (equal to or greater than 1.5 kcal/ml) with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef calorie dense>/=1.5kcal
  added: 1984-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4153 Enteral formula, nutritionally complete, hydrolyzed proteins (amino acids and peptide chain), includes fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef hydrolyzed/amino acids
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4154 Enteral formula, nutritionally complete, for special metabolic needs, excludes inherited disease of metabolism, includes altered composition of proteins, fats, carbohydrates, vitamins and/or minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef spec metabolic noninherit
  added: 1984-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4155 Enteral formula, nutritionally incomplete/modular nutrients, includes specific nutrients, carbohydrates (e.g., glucose polymers), proteins/amino acids (e.g., glutamine, arginine), fat (e.g., medium chain triglycerides) or combination, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef incomplete/modular
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4158 Enteral formula, for pediatrics, nutritionally complete with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber and/or iron, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef ped complete intact nut
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 46; multiple: A; betos: O1C; tos: E; cim: 65-10
B4159 Enteral formula, for pediatrics, nutritionally complete soy based with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber and/or iron, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef ped complete soy based
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 46; multiple: A; betos: O1C; tos: E; cim: 65-10
B4160 Enteral formula, for pediatrics, nutritionally complete calorically dense (equal to or greater than 0.7 kcal/ml) with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef ped caloric dense>/=0.7kc
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 46; multiple: A; betos: O1C; tos: E; cim: 65-10
B4161 Enteral formula, for pediatrics, hydrolyzed/amino acids and peptide chain proteins, includes fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef ped hydrolyzed/amino acid
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 46; multiple: A; betos: O1C; tos: E; cim: 65-10
B4164 Parenteral nutrition solution: carbohydrates (dextrose), 50% or less (500 ml = 1 unit) - home mix
  short: Parenteral 50% dextrose solu
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4168 Parenteral nutrition solution; amino acid, 3.5%, (500 ml = 1 unit) - home mix
  short: Parenteral sol amino acid 3.
  added: 1984-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4185 Parenteral nutrition solution, not otherwise specified, 10 grams lipids
  short: Pn soln nos 10 grams lipids
  added: 2006-01-01; action: N 2020-01-01; coverage: D; pricing: 39; multiple: A; note: 0126; betos: O1C; tos: E
B4189 Parenteral nutrition solution; compounded amino acid and carbohydrates with electrolytes, trace elements, and vitamins, including preparation, any strength, 10 to 51 grams of protein - premix
  short: Parenteral sol amino acid &
  added: 1988-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4193 Parenteral nutrition solution; compounded amino acid and carbohydrates with electrolytes, trace elements, and vitamins, including preparation, any strength, 52 to 73 grams of protein - premix
  short: Parenteral sol 52-73 gm prot
  added: 1988-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4197 Parenteral nutrition solution; compounded amino acid and carbohydrates with electrolytes, trace elements and vitamins, including preparation, any strength, 74 to 100 grams of protein - premix
  short: Parenteral sol 74-100 gm pro
  added: 1988-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4199 Parenteral nutrition solution; compounded amino acid and carbohydrates with electrolytes, trace elements and vitamins, including preparation, any strength, over 100 grams of protein - premix
  short: Parenteral sol > 100gm prote
  added: 1988-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4216 Parenteral nutrition; additives (vitamins, trace elements, heparin, electrolytes), home mix, per day
  short: Parenteral nutrition additiv
  added: 1984-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4220 Parenteral nutrition supply kit; premix, per day
  short: Parenteral supply kit premix
  added: 1984-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4222 Parenteral nutrition supply kit; home mix, per day
  short: Parenteral supply kit homemi
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4224 Parenteral nutrition administration kit, per day
  short: Parenteral administration ki
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B9002 Enteral nutrition infusion pump, any type
  short: Enter nutr inf pump any type
  added: 1988-01-01; action: N 2017-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: A, P, R; cim: 65-10; mcm: 2130, 4450
B9004 Parenteral nutrition infusion pump, portable
  short: Parenteral infus pump portab
  added: 1988-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: A, P, R; cim: 65-10; mcm: 2130, 4450
B9006 Parenteral nutrition infusion pump, stationary
  short: Parenteral infus pump statio
  added: 1988-01-01; action: N 2002-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: A, P, R; cim: 65-10; mcm: 2130, 4450
B9998 Noc for enteral supplies
  short: Enteral supp not otherwise c
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 57; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B9999 Noc for parenteral supplies
  short: Parenteral supp not othrws c
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 57; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
`;
