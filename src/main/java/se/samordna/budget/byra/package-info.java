/**
 * Byråns böcker: utfallet in ur SIE-filer, kopplat till budgetens rader, med prognos och
 * periodrapport; budgeten och verifikationerna ut till byrån.
 */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.byra;
