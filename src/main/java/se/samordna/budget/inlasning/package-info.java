/** Läser budgetfiler: tabellen ur csv eller xlsx, sedan raderna ur den kanoniska långformen. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.inlasning;
