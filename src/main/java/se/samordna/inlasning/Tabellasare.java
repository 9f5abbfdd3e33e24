package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * Läser en fil till en tabell. Innehållet avgör vad den är, inte filnamnet.
 *
 * <p>Filen läses hel, till skillnad från handlingar: teckenkodning, avgränsare och rubrikrad avgörs
 * av allt som står i den, och det som läses är ändå en tabell i minnet. Minnet är begränsat på tre
 * sätt: filens storlek prövas först ({@link Grans#BYTE}), så även antalet rader, kolumner och
 * celler medan den läses, och högst fyra filer tolkas samtidigt ({@link
 * se.samordna.gemensam.Filko}): i API:t, när en fil kommer till skärmen, och när skärmen läser den
 * igen. Fyra av de största, vilket slag de än är, tar tillsammans mindre än 256 MB.
 */
final class Tabellasare {

  private Tabellasare() {}

  static Svar<Ratabell> las(Innehall fil, Optional<String> blad) {
    return bytes(fil).sedan(b -> arZip(b) ? Xlsxtabell.las(b, blad) : Csvtabell.las(b));
  }

  /**
   * Alla blad i en xlsx, i ordning. En text nekas som vilken för stor eller trasig fil som helst.
   */
  static Svar<List<Ratabell>> arbetsbok(Innehall fil) {
    return bytes(fil)
        .sedan(
            b ->
                arZip(b)
                    ? Xlsxtabell.alla(b)
                    : Csvtabell.las(b)
                        .sedan(t -> Svar.nej(Filhinder.fil(Mening.av("mall_inte_xlsx")))));
  }

  private static Svar<byte[]> bytes(Innehall fil) {
    if (fil.storlek() > Grans.BYTE) {
      return Svar.nej(Filhinder.fil(Mening.av("fil_for_stor")));
    }
    byte[] bytes = fil.bytes();
    return Filslag.annat(bytes)
        .map(text -> Svar.<byte[]>nej(Filhinder.fil(text)))
        .orElseGet(() -> Svar.ja(bytes));
  }

  private static boolean arZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }
}
