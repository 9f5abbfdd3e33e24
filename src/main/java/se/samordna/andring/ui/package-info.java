/** Skärmarna för ändringar och indextal, och det som återstår innan en insats avslutas. */
@org.jspecify.annotations.NullMarked
package se.samordna.andring.ui;
