package se.samordna.utfall;

import static se.samordna.utfall.Rapportkolumn.ANDEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.utfall.Rapportkolumn.Tal;

/** Rapporten som taggad PDF. */
final class Periodrapportdokument {

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
                rad("Resultat", Tal.av(bild.radernasResultat()), k -> k != ANDEL)))
        .stycke(
            "Budget och prognos gäller hela året. Avvikelsen är prognosen mot budgeten och är"
                + " positiv när det går bättre än budgeterat. En rad utan prognos räknas i"
                + " summorna som sin budget.");
  }

  private List<String> huvud(String forsta) {
    return Stream.concat(
            Stream.of(forsta), Stream.of(Rapportkolumn.values()).map(Rapportkolumn::rubrik))
        .toList();
  }

  private void sektion(Dokument dokument, Utfallsbild.Sektion sektion) {
    List<List<String>> rader = new ArrayList<>();
    sektion.rader().forEach(r -> rader.add(rad(r)));
    rader.add(rad("Summa", sektion.summa()));
    dokument.rubrik(Rapportunderlag.namn(sektion)).siffror(huvud("Rad"), rader);
  }

  private List<String> rad(Utfallsbild.Rad r) {
    return rad(r.iBudgeten() ? r.namn() : r.namn() + " (utan budget i år)", Tal.av(r), k -> true);
  }

  private List<String> rad(String namn, Utfallsbild.Summa s) {
    return rad(namn, Tal.av(s), k -> true);
  }

  /** Raden med de kolumner som säger något om den; resultatets andel av budgeten gör inte det. */
  private List<String> rad(String namn, Tal tal, Predicate<Rapportkolumn> visas) {
    return Stream.concat(
            Stream.of(namn),
            Stream.of(Rapportkolumn.values())
                .map(k -> visas.test(k) ? k.text(bild.enhet(), tal) : "–"))
        .toList();
  }

  private String tal(Belopp belopp) {
    return Siffror.utanEnhet(bild.enhet(), belopp);
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
