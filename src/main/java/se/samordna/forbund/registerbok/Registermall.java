package se.samordna.forbund.registerbok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.forbund.bildande.Inbjudare;
import se.samordna.forbund.forordnanden.ForordnandeService;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.forbund.platser.Platsvisning;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.inlasning.Formelskydd;

/** Registret som en arbetsbok att fylla i: rubrikerna, och det som redan står i registret. */
@Component
class Registermall {

  private static final int BREDD = 24;

  private final Register register;
  private final PersonService personer;
  private final VerksamhetService verksamheter;
  private final Platsvisning platser;
  private final ForordnandeService forordnanden;
  private final Inbjudare inbjudare;
  private final Klocka klocka;

  Registermall(
      Register register,
      PersonService personer,
      VerksamhetService verksamheter,
      Platsvisning platser,
      ForordnandeService forordnanden,
      Inbjudare inbjudare,
      Klocka klocka) {
    this.register = register;
    this.personer = personer;
    this.verksamheter = verksamheter;
    this.platser = platser;
    this.forordnanden = forordnanden;
    this.inbjudare = inbjudare;
    this.klocka = klocka;
  }

  Innehall skriv() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (Workbook bok = new Workbook(ut, "Samordna", "1.0")) {
      blad(bok, Registerblad.MEDLEMMAR, register.medlemmar().stream().map(Registermall::rad));
      blad(bok, Registerblad.PERSONER, personer.alla().stream().map(this::rad));
      blad(
          bok,
          Registerblad.VERKSAMHETER,
          verksamheter.alla().stream().filter(v -> v.galler(klocka.idag())).map(Registermall::rad));
      Platsbild bild = platser.visa(klocka.idag());
      blad(
          bok,
          Registerblad.PLATSER,
          Stream.concat(bild.platser().stream(), bild.kommande().stream()).map(Registermall::rad));
    } catch (IOException fel) {
      throw new UncheckedIOException("Registret gick inte att skriva som xlsx", fel);
    }
    return ut.innehall();
  }

  private static void blad(Workbook bok, Registerblad blad, Stream<List<String>> rader) {
    Worksheet ark = bok.newWorksheet(blad.namn());
    List<String> kolumner = blad.kolumner();
    for (int k = 0; k < kolumner.size(); k++) {
      ark.value(0, k, Registerblad.rubrik(kolumner.get(k)));
      ark.style(0, k).bold().set();
      ark.width(k, BREDD);
    }
    ark.freezePane(0, 1);
    List<List<String>> alla = rader.toList();
    for (int r = 0; r < alla.size(); r++) {
      for (int k = 0; k < alla.get(r).size(); k++) {
        ark.value(r + 1, k, Formelskydd.pa(alla.get(r).get(k)));
      }
    }
  }

  private static List<String> rad(Medlem m) {
    return List.of(
        m.kod(),
        m.namn(),
        Mening.text("registerpart_" + m.part().kod()),
        m.fran().toString(),
        text(m.till()),
        text(m.uppsagd()),
        Mening.text(m.anslagsplats() ? "registerbok_ja" : "registerbok_nej"));
  }

  private List<String> rad(Personpost p) {
    return List.of(
        p.anvandare(),
        p.namn(),
        p.titel().orElse(""),
        p.epost().orElse(""),
        String.join(
            "; ",
            forordnanden.alla().stream()
                .filter(f -> f.anvandare().equals(p.anvandare()) && !f.harSlutat(klocka.idag()))
                .map(f -> Mening.text("registerroll_" + Kod.av(f.roll())))
                .distinct()
                .toList()),
        inbjudare.harKonto(p.anvandare()) ? Mening.text("registerbok_ja") : "");
  }

  private static List<String> rad(Verksamhetspost v) {
    return List.of(v.medlem(), v.namn(), String.join("; ", v.personer()));
  }

  private static List<String> rad(Plats p) {
    return List.of(
        Mening.text("registerorgan_" + p.organ().kod()),
        p.medlem(),
        Mening.text("registerslag_" + Kod.av(p.slag())),
        p.anvandare(),
        Integer.toString(p.ordning()),
        p.uppdrag() == Plats.Uppdrag.INGET
            ? ""
            : Mening.text("registeruppdrag_" + Kod.av(p.uppdrag())),
        p.fran().toString(),
        text(p.till()));
  }

  private static String text(Optional<?> varde) {
    return varde.map(Object::toString).orElse("");
  }
}
