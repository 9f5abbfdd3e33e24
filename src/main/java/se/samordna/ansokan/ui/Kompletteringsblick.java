package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.ansokan.AnsokanService;
import se.samordna.ansokan.Versionsskillnad;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.arende.Handlingsslag;
import se.samordna.arende.KompletteringService;
import se.samordna.arende.Kompletteringspost;
import se.samordna.arende.ui.Tillbakablickar;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tillbakablick;

/** Kompletteringen sedd från båda håll: vad som begärts, och vad det blev av det. */
@org.springframework.stereotype.Component
public class Kompletteringsblick implements Tillbakablickar {

  private final KompletteringService kompletteringar;
  private final AnsokanService ansokningar;
  private final HandlingService handlingar;
  private final Register register;
  private final Klocka klocka;

  Kompletteringsblick(
      KompletteringService kompletteringar,
      AnsokanService ansokningar,
      HandlingService handlingar,
      Register register,
      Klocka klocka) {
    this.kompletteringar = kompletteringar;
    this.ansokningar = ansokningar;
    this.handlingar = handlingar;
    this.register = register;
    this.klocka = klocka;
  }

  /** Det som begärts och inte lämnats än: för den som kompletterar. */
  Optional<Component> pagar(ArendeId arende) {
    return kompletteringar
        .senaste(arende)
        .filter(Kompletteringspost::pagar)
        .map(
            k ->
                begaran(k, text("komplettering.begard." + k.fran()))
                    .med(text("komplettering.frist"), new Frist(k.frist(), klocka.idag()))
                    .ord(text("komplettering.begart"), k.vad()));
  }

  @Override
  public Optional<Component> efterKomplettering(ArendeId arende, String fran) {
    return efterKomplettering(arende, fran, Instant.MIN);
  }

  @Override
  public Optional<Component> efterKomplettering(ArendeId arende, String fran, Instant sedan) {
    return kompletteringar
        .senaste(arende, fran)
        .filter(k -> k.svarad().filter(t -> t.isAfter(sedan)).isPresent())
        .map(k -> k.arLamnad() ? lamnad(arende, k) : forfallen(k));
  }

  private static Tillbakablick begaran(Kompletteringspost k, String vad) {
    return new Tillbakablick(vad)
        .med(text("komplettering.av"), k.begardAv() + ", " + Tider.tid(k.begard()));
  }

  private static Component forfallen(Kompletteringspost k) {
    return begaran(k, text("komplettering.forfallen"))
        .med(text("komplettering.gick_ut"), Tider.veckodag(k.frist()))
        .ord(text("komplettering.begart"), k.vad());
  }

  private Component lamnad(ArendeId arende, Kompletteringspost k) {
    Tillbakablick blick =
        begaran(k, text("komplettering.lamnad"))
            .med(text("komplettering.frist"), Tider.veckodag(k.frist()))
            .med(
                text("komplettering.svar"),
                k.svarAv().map(v -> v + ", ").orElse("") + k.svarad().map(Tider::tid).orElse(""));
    List<String> bilagor = bilagor(arende, k);
    if (!bilagor.isEmpty()) {
      blick.med(text("komplettering.bilagor"), String.join(", ", bilagor));
    }
    return blick
        .ord(text("komplettering.begart"), k.vad())
        .skillnad(andratSedan(arende, k.begard()), text("komplettering.inget_andrat"));
  }

  @Override
  public List<Tillbakablick.Skillnad> andratSedan(ArendeId arende, Instant tid) {
    return ansokningar.skillnadSedan(arende, tid)
            instanceof Svar.Ja<Versionsskillnad>(Versionsskillnad skillnad)
        ? new Skillnadsrader(register).av(skillnad)
        : List.of();
  }

  private List<String> bilagor(ArendeId arende, Kompletteringspost k) {
    return handlingar.alla(arende) instanceof Svar.Ja<List<Handling>>(List<Handling> alla)
        ? alla.stream()
            .filter(h -> h.slag() == Handlingsslag.BILAGA && !h.skapad().isBefore(k.begard()))
            .map(Handling::namn)
            .collect(Collectors.toList())
        : List.of();
  }
}
