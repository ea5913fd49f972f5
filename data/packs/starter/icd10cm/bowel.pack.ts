export const bowel = `
# K4, K5: hernia, bowel
K40.- Inguinal hernia
K40.2- Bilateral inguinal hernia, without obstruction or gangrene
K40.20 Bilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
  short: Bi inguinal hernia, w/o obst or gangrene, not spcf as recur
K40.3- Unilateral inguinal hernia, with obstruction, without gangrene
  short: Unilateral inguinal hernia, with obstruction, w/o gangrene
K40.30 Unilateral inguinal hernia, with obstruction, without gangrene, not specified as recurrent
  short: Unil inguinal hernia, w obst, w/o gangr, not spcf as recur
K40.9- Unilateral inguinal hernia, without obstruction or gangrene
K40.90 Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
  short: Unil inguinal hernia, w/o obst or gangr, not spcf as recur
K40.91 Unilateral inguinal hernia, without obstruction or gangrene, recurrent
  short: Unilateral inguinal hernia, w/o obst or gangrene, recurrent
K42.- Umbilical hernia
K42.9 Umbilical hernia without obstruction or gangrene
K43.- Ventral hernia
K43.0 Incisional hernia with obstruction, without gangrene
K43.2 Incisional hernia without obstruction or gangrene
K43.9 Ventral hernia without obstruction or gangrene
K44.- Diaphragmatic hernia
K44.9 Diaphragmatic hernia without obstruction or gangrene
K46.- Unspecified abdominal hernia
K46.9 Unspecified abdominal hernia without obstruction or gangrene
K50.- Crohn's disease [regional enteritis]
K50.0- Crohn's disease of small intestine
K50.00 Crohn's disease of small intestine without complications
K50.1- Crohn's disease of large intestine
K50.10 Crohn's disease of large intestine without complications
K50.8- Crohn's disease of both small and large intestine
K50.80 Crohn's disease of both small and large intestine without complications
  short: Crohn's disease of both small and lg int w/o complications
K50.81- Crohn's disease of both small and large intestine with complications
  short: Crohn's disease of both small and lg int w complications
K50.811 Crohn's disease of both small and large intestine with rectal bleeding
  short: Crohn's disease of both small and lg int w rectal bleeding
K50.9- Crohn's disease, unspecified
K50.90 Crohn's disease, unspecified, without complications
K50.91- Crohn's disease, unspecified, with complications
K50.919 Crohn's disease, unspecified, with unspecified complications
K51.- Ulcerative colitis
K51.0- Ulcerative (chronic) pancolitis
K51.00 Ulcerative (chronic) pancolitis without complications
K51.2- Ulcerative (chronic) proctitis
K51.20 Ulcerative (chronic) proctitis without complications
K51.3- Ulcerative (chronic) rectosigmoiditis
K51.30 Ulcerative (chronic) rectosigmoiditis without complications
K51.5- Left sided colitis
K51.50 Left sided colitis without complications
K51.8- Other ulcerative colitis
K51.80 Other ulcerative colitis without complications
K51.9- Ulcerative colitis, unspecified
K51.90 Ulcerative colitis, unspecified, without complications
K51.91- Ulcerative colitis, unspecified, with complications
K51.911 Ulcerative colitis, unspecified with rectal bleeding
K51.919 Ulcerative colitis, unspecified with unspecified complications
  short: Ulcerative colitis, unsp with unspecified complications
K52.- Other and unspecified noninfective gastroenteritis and colitis
  short: Other and unsp noninfective gastroenteritis and colitis
K52.1 Toxic gastroenteritis and colitis
K52.2- Allergic and dietetic gastroenteritis and colitis
K52.21 Food protein-induced enterocolitis syndrome
K52.29 Other allergic and dietetic gastroenteritis and colitis
K52.3 Indeterminate colitis
K52.8- Other specified noninfective gastroenteritis and colitis
K52.83- Microscopic colitis
K52.831 Collagenous colitis
K52.832 Lymphocytic colitis
K52.89 Other specified noninfective gastroenteritis and colitis
K52.9 Noninfective gastroenteritis and colitis, unspecified
K55.- Vascular disorders of intestine
K55.2- Angiodysplasia of colon
K55.20 Angiodysplasia of colon without hemorrhage
K55.9 Vascular disorder of intestine, unspecified
K56.- Paralytic ileus and intestinal obstruction without hernia
K56.0 Paralytic ileus
K56.4- Other impaction of intestine
K56.41 Fecal impaction
K56.5- Intestinal adhesions [bands] with obstruction (postinfection)
  short: Intestinal adhesions with obstruction (postinfection)
K56.50 Intestinal adhesions [bands], unspecified as to partial versus complete obstruction
  short: Intestnl adhesions, unsp as to partial versus complete obst
K56.6- Other and unspecified intestinal obstruction
K56.60- Unspecified intestinal obstruction
K56.600 Partial intestinal obstruction, unspecified as to cause
K56.609 Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction
  short: Unsp intestnl obst, unsp as to partial versus complete obst
K56.7 Ileus, unspecified
K57.- Diverticular disease of intestine
K57.1- Diverticular disease of small intestine without perforation or abscess
  short: Diverticular disease of sm int w/o perforation or abscess
K57.10 Diverticulosis of small intestine without perforation or abscess without bleeding
  short: Dvrtclos of sm int w/o perforation or abscess w/o bleeding
K57.2- Diverticulitis of large intestine with perforation and abscess
  short: Diverticulitis of large intestine w perforation and abscess
K57.20 Diverticulitis of large intestine with perforation and abscess without bleeding
  short: Dvtrcli of lg int w perforation and abscess w/o bleeding
K57.3- Diverticular disease of large intestine without perforation or abscess
  short: Diverticular disease of lg int w/o perforation or abscess
K57.30 Diverticulosis of large intestine without perforation or abscess without bleeding
  short: Dvrtclos of lg int w/o perforation or abscess w/o bleeding
K57.31 Diverticulosis of large intestine without perforation or abscess with bleeding
  short: Dvrtclos of lg int w/o perforation or abscess w bleeding
K57.32 Diverticulitis of large intestine without perforation or abscess without bleeding
  short: Dvtrcli of lg int w/o perforation or abscess w/o bleeding
K57.33 Diverticulitis of large intestine without perforation or abscess with bleeding
  short: Dvtrcli of lg int w/o perforation or abscess w bleeding
K57.9- Diverticular disease of intestine, part unspecified, without perforation or abscess
  short: Diverticular disease of intest, part unsp, w/o perf or abscs
K57.90 Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding
  short: Dvrtclos of intest, part unsp, w/o perf or abscess w/o bleed
K57.92 Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding
  short: Dvtrcli of intest, part unsp, w/o perf or abscess w/o bleed
K58.- Irritable bowel syndrome
K58.0 Irritable bowel syndrome with diarrhea
K58.1 Irritable bowel syndrome with constipation
K58.2 Mixed irritable bowel syndrome
K58.8 Other irritable bowel syndrome
K58.9 Irritable bowel syndrome, unspecified
K59.- Other functional intestinal disorders
K59.0- Constipation
K59.00 Constipation, unspecified
K59.01 Slow transit constipation
K59.02 Outlet dysfunction constipation
K59.03 Drug induced constipation
K59.04 Chronic idiopathic constipation
K59.09 Other constipation
K59.1 Functional diarrhea
K59.2 Neurogenic bowel, not elsewhere classified
K59.8- Other specified functional intestinal disorders
K59.89 Other specified functional intestinal disorders
K59.9 Functional intestinal disorder, unspecified
`;
