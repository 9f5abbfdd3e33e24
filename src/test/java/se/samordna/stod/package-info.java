/** Stöd för tester mot de riktiga servrarna. */
package se.samordna.stod;
