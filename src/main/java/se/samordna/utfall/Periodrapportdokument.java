package se.samordna.utfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.ui.Siffror;

/** Rapporten som taggad PDF. */
final class Periodrapportdokument {

  private static final int ANDEL = 3;

  private final Rapportunderlag u;
  private final Utfallsbild bild;

  Periodrapportdokument(Rapportunderlag underlag) {
    this.u = underlag;
    this.bild = underlag.bild();
  }

  Innehall pdf() {
    Dokument dokument =
        Dokument.med(
            u.titel(),
            u.forbund()
                + ". Utfall till och med "
                + u.tillOchMed()
                + ". Belopp i "
                + bild.enhet()
                + ". Framtagen "
                + u.dag()
                + ".",
            Sidfot.utanNummer(u.forbund(), u.dag().toString()));
    sammanfattning(dokument);
    bild.sektioner().forEach(s -> sektion(dokument, s));
    kommentarer(dokument);
    avstamning(dokument);
    underlag(dokument);
    return dokument.pdf();
  }

  private void sammanfattning(Dokument dokument) {
    dokument
        .rubrik("Sammanfattning")
        .siffror(
            huvud(""),
            List.of(
                rad("Intäkter", bild.intakter()),
                rad("Kostnader, insatser inräknade", bild.kostnader()),
                utanAndel(rad("Resultat", bild.radernasResultat()))))
        .stycke(
            "Budget och prognos gäller hela året. Avvikelsen är prognosen mot budgeten och är"
                + " positiv när det går bättre än budgeterat. En rad utan prognos räknas i"
                + " summorna som sin budget.");
  }

  private List<String> huvud(String forsta) {
    return List.of(forsta, "Budget", "Utfall", "Andel", "Prognos", "Avvikelse");
  }

  private void sektion(Dokument dokument, Utfallsbild.Sektion sektion) {
    List<List<String>> rader = new ArrayList<>();
    sektion.rader().forEach(r -> rader.add(rad(r)));
    rader.add(rad("Summa", sektion.summa()));
    dokument.rubrik(Rapportunderlag.namn(sektion)).siffror(huvud("Rad"), rader);
  }

  private List<String> rad(Utfallsbild.Rad r) {
    return List.of(
        r.iBudgeten() ? r.namn() : r.namn() + " (utan budget i år)",
        tal(r.budget()),
        tal(r.utfall()),
        andel(r.utfall(), r.budget()),
        r.prognos().map(p -> tal(p.belopp())).orElse("–"),
        r.avvikelse().map(this::andring).orElse("–"));
  }

  private List<String> rad(String namn, Utfallsbild.Summa s) {
    return List.of(
        namn,
        tal(s.budget()),
        tal(s.utfall()),
        andel(s.utfall(), s.budget()),
        tal(s.prognos()),
        andring(s.avvikelse()));
  }

  /** Resultatets andel av budgeten säger inget. */
  private static List<String> utanAndel(List<String> rad) {
    List<String> utan = new ArrayList<>(rad);
    utan.set(ANDEL, "–");
    return utan;
  }

  private static String andel(Belopp utfall, Belopp budget) {
    return budget.arPositivt() ? Math.round(100.0 * utfall.ore() / budget.ore()) + "\u00a0%" : "–";
  }

  private String tal(Belopp belopp) {
    return Siffror.utanEnhet(bild.enhet(), belopp);
  }

  private String andring(Belopp belopp) {
    return Siffror.andring(bild.enhet(), belopp);
  }

  private void kommentarer(Dokument dokument) {
    if (!u.kommenterade().isEmpty()) {
      dokument
          .rubrik("Kommentarer till prognosen")
          .lista(
              u.kommenterade().stream()
                  .flatMap(
                      r ->
                          r.prognos().stream()
                              .map(p -> r.namn() + " (" + p.dag() + "): " + p.kommentar()))
                  .toList());
    }
  }

  /** Raderna, det utanför budgeten och det ostämda är tillsammans det bokförda resultatet. */
  private void avstamning(Dokument dokument) {
    dokument
        .rubrik("Avstämning mot bokföringen")
        .siffror(
            List.of("", "Resultat"),
            List.of(
                List.of("Budgetens rader", tal(bild.radernasResultat().utfall())),
                List.of("Utanför budgeten", tal(bild.utanforBudgeten())),
                List.of("Kvar att stämma av", tal(bild.attStammaAv())),
                List.of("Bokfört resultat", tal(bild.resultat()))));
    if (!bild.okopplat().isEmpty()) {
      dokument.siffror(
          List.of("Kvar att stämma av, konto", "Bokfört"),
          bild.okopplat().stream()
              .map(o -> List.of(Periodrapportblad.beteckning(o), tal(o.belopp())))
              .toList());
    }
  }

  private void underlag(Dokument dokument) {
    List<String> rader =
        Stream.concat(
                u.filer().stream()
                    .map(
                        f ->
                            f.fil().filnamn()
                                + ", "
                                + f.fil().fran()
                                + " till "
                                + f.fil().till()
                                + f.fil().genererad().map(d -> ", skriven " + d).orElse("")),
                Stream.of(
                        Optional.of("Utfall saknas för någon månad i perioden.")
                            .filter(t -> u.saknarManader()),
                        Optional.of("En fil har bara årets summor, som inte kan delas på perioden.")
                            .filter(t -> u.baraArssummor()))
                    .flatMap(Optional::stream))
            .toList();
    dokument.rubrik("Underlag").lista(rader);
  }
}
