/** Budgetversionen och dess väg: utkast, samråd, förslag, fastställd, reviderad (R20, R21). */
@org.springframework.modulith.NamedInterface("version")
@org.jspecify.annotations.NullMarked
package se.samordna.budget.version;
