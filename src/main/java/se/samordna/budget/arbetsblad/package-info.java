/**
 * Arbetsblad: där en budget skrivs cell för cell, ångras och räknas, innan den blir en version. Ett
 * blad är följden av sina handlingar; en version ändras aldrig.
 */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.arbetsblad;
