/** Avgör hur en textfil är kodad, ord för ord, och säger vilka bokstäver som är trasiga. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.tecken;
