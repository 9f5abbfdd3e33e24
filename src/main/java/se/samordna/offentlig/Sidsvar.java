package se.samordna.offentlig;

/**
 * Något färdigt att skicka, med ett avtryck som ändras när innehållet ändras.
 *
 * @param slag mediatyp
 * @param avtryck entitetens etikett (ETag), utan citattecken
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sidsvar(byte[] innehall, String slag, String avtryck) {}
