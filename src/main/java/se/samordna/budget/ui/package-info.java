/** Budgetens skärmar: bladet, huvudboken, inläsningen, och effekten av ett förslag. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.budget.ui;
