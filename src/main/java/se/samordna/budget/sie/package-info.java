/**
 * SIE-formatet, typ 1–4 in och typ 4 ut (SIE-gruppens filformat, utgåva 4C). Ren Java: läser bytes
 * till poster och skriver poster till bytes, vet inget om budgeten.
 */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.sie;
