/** Mötets gång: punkten som behandlas, yrkanden, omröstning, reservation, avslutande (R13–R16). */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.pagaende;
