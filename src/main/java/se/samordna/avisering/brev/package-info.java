/** Breven med e-post om mötets gång: skrivs i händelsens transaktion, skickas efteråt (F6). */
@org.jspecify.annotations.NullMarked
package se.samordna.avisering.brev;
