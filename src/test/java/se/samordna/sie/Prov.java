package se.samordna.sie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Innehall;

/** Påhittade filer i tre byråers stil, och det som behövs för att pröva formatet. */
public final class Prov {

  /** Helårsfil av typ 4E, i PC8, med projekt. */
  public static final String APRIL = "byra-a-2024-04.se";

  /** Samma bok en månad senare, med en rättad verifikation. */
  public static final String MAJ = "byra-a-2024-05.se";

  /** En månads verifikationer ur ett molnprogram, UTF-8 under PC8-märkning. */
  public static final String MARS = "byra-b-2024-03.se";

  /** Typ 3: bara saldon per månad, konto och projekt, i Windows-1252. */
  public static final String SALDON = "byra-c-2024.se";

  /** Typ 1: bara årets resultat per konto. */
  public static final String RESULTAT = "bara-resultat-2024.se";

  static final Charset PC8 = Charset.forName("IBM437");

  private Prov() {}

  public static Innehall fil(String namn) {
    try (InputStream in = Prov.class.getResourceAsStream("/sie/" + namn)) {
      return new Innehall(in.readAllBytes());
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  static Innehall pc8(String text) {
    return new Innehall(text.getBytes(PC8));
  }

  static Siehuvud huvud(int typ) {
    LocalDate dag = LocalDate.of(2024, 3, 1);
    return new Siehuvud(
        false,
        new Siehuvud.Program("Samordna", "1"),
        Optional.of(dag),
        "",
        typ,
        "Provförbundet Åsen",
        Optional.of("222000-1111"),
        List.of(new Rakenskapsar(0, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Siefil medVerifikationer(List<Sieverifikation> verifikationer) {
    return new Siefil(
        huvud(4), List.of(), List.of(), List.of(), List.of(), List.of(), verifikationer);
  }
}
