package se.samordna.forbund.registerbok;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.medlemmar.MedlemService;
import se.samordna.forbund.medlemmar.Medlemsuppgifter;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/** Medlemmarnas rader. */
@Component
class Medlemsblad {

  private final MedlemService medlemmar;
  private final Register register;

  Medlemsblad(MedlemService medlemmar, Register register) {
    this.medlemmar = medlemmar;
    this.register = register;
  }

  /** Sant när raden lade till eller ändrade en medlem. */
  boolean las(Registerrad rad) {
    Optional<Medlem> fore = register.medlem(rad.text("kort_namn"));
    Optional<Medlem.Part> part = part(rad);
    Optional<LocalDate> fran = rad.dag("fran");
    Optional<LocalDate> till = rad.dag("till");
    Optional<LocalDate> uppsagd = rad.dag("uppsagd");
    Optional<Boolean> anslagsplats = rad.janej("anslagsplats");
    if (part.isEmpty() || !rad.fel().isEmpty()) {
      return false;
    }
    Medlemsuppgifter uppgifter =
        new Medlemsuppgifter(
            rad.text("namn"),
            part.get(),
            Optional.empty(),
            fran.orElse(Granskning.INGEN_DAG),
            till,
            uppsagd,
            anslagsplats.or(() -> fore.map(Medlem::anslagsplats)),
            till.isPresent() && uppsagd.isEmpty() ? Mening.text("registerbok_skal") : "");
    if (fore.isEmpty()) {
      return Radutfall.av(rad, medlemmar.laggTill(rad.text("kort_namn"), uppgifter));
    }
    return !samma(fore.get(), uppgifter)
        && Radutfall.av(
            rad, medlemmar.andra(fore.get().kod(), Optional.of(fore.get().version()), uppgifter));
  }

  private static boolean samma(Medlem m, Medlemsuppgifter u) {
    return m.namn().equals(u.namn())
        && m.part() == u.part()
        && m.fran().equals(u.fran())
        && m.till().equals(u.till())
        && m.uppsagd().equals(u.uppsagd())
        && u.anslagsplats().filter(a -> a != m.anslagsplats()).isEmpty();
  }

  private static Optional<Medlem.Part> part(Registerrad rad) {
    String text = rad.text("part");
    Optional<Medlem.Part> part =
        Arrays.stream(Medlem.Part.values())
            .filter(p -> Bokord.ar(text, p.kod(), "registerpart_" + p.kod()))
            .findFirst();
    if (part.isEmpty()) {
      rad.fel("okant_varde", Mening.av("registerbok_okand_part", text));
    }
    return part;
  }
}
