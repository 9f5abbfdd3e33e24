package se.samordna.sammantrade.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;

/**
 * Tar emot svar på kallelsen och kallar ersättare i den ordning som beslutats (R7). Ändrar sig
 * ledamoten får ersättaren veta att hon inte behövs.
 */
@Service
@Transactional
@PreAuthorize(
    "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
        + " 'revisor')")
public class KallelseService {

  private static final int FRAMAT_AR = 2;

  private final MoteStore moten;
  private final SvarStore svar;
  private final Kallelselasning lasning;
  private final Kallelsebesked besked;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  KallelseService(
      MoteStore moten,
      SvarStore svar,
      Kallelselasning lasning,
      Kallelsebesked besked,
      Register register,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.svar = svar;
    this.lasning = lasning;
    this.besked = besked;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Mina kommande sammanträden, i tidsordning. */
  @Transactional(readOnly = true)
  public List<MinKallelse> mina() {
    String jag = Inloggad.aktor().anvandare();
    LocalDate idag = klocka.idag();
    return moten.mellan(idag, idag.plusYears(FRAMAT_AR)).stream()
        .filter(m -> !m.oppnat())
        .flatMap(m -> min(m, jag).stream())
        .toList();
  }

  private Optional<MinKallelse> min(Mote mote, String jag) {
    if (lasning.kallade(mote).stream().noneMatch(p -> p.anvandare().equals(jag))) {
      return Optional.empty();
    }
    Kallelselasning.Lage lage = lasning.las(mote);
    Kallelseordning ordning = lage.ordning();
    Frister tider = register.ordning(mote.dag()).tider();
    return lage.plats(jag)
        .map(
            plats ->
                new MinKallelse(
                    mote.id(),
                    mote.tid(),
                    mote.dag(),
                    mote.plats(),
                    Kod.av(mote.slag()),
                    Kod.av(plats.slag()),
                    lage.lage(plats, ordning),
                    forLedamot(lage, plats, ordning),
                    skal(lage, jag),
                    mote.installt().isPresent(),
                    lasning.oppen(mote),
                    tider.kallelseSenast(mote.dag()),
                    tider.handlingarSenast(mote.dag())));
  }

  /** Den som är, eller senast var, skälet till att ersättaren kallades. */
  private static Optional<String> forLedamot(
      Kallelselasning.Lage lage, Plats plats, Kallelseordning ordning) {
    return ordning
        .kalladTill(plats.anvandare())
        .map(s -> s.ledamot().namn())
        .or(
            () ->
                lage.besked().stream()
                    .filter(k -> k.ersattare().equals(plats.anvandare()))
                    .findFirst()
                    .flatMap(k -> lage.plats(k.forLedamot()))
                    .map(Plats::namn));
  }

  /** Svaren på kallelsen, för dem som är kallade och för dem som förbereder mötet. */
  @Transactional(readOnly = true)
  public Svar<Kallelsebild> visa(UUID mote) {
    return moten
        .hitta(mote)
        .filter(this::farSe)
        .map(m -> Svar.ja(bild(m)))
        .orElseGet(() -> Svar.nej(Hinder.saknas("Sammanträdet")));
  }

  private boolean farSe(Mote mote) {
    Aktor jag = Inloggad.aktor();
    return jag.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR)
        || lasning.kallade(mote).stream().anyMatch(p -> p.anvandare().equals(jag.anvandare()));
  }

  /** Svarar på kallelsen, för sig själv; den som förbereder mötet får anteckna för en annan. */
  public Svar<Kallelsebild> svara(UUID id, NyttSvar nytt) {
    Aktor jag = Inloggad.aktor();
    String person = nytt.person().orElse(jag.anvandare());
    return new Granskning()
        .rad("skal", nytt.skal(), 300)
        .svar(nytt)
        .sedan(
            n ->
                moten
                    .las(id)
                    .filter(this::farSe)
                    .map(m -> svara(m, person, n, jag))
                    .orElseGet(() -> Svar.nej(Hinder.saknas("Sammanträdet"))));
  }

  private Svar<Kallelsebild> svara(Mote mote, String person, NyttSvar nytt, Aktor jag) {
    if (!person.equals(jag.anvandare()) && !jag.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      return Svar.nej(
          Hinder.roll(
              "saknar_roll",
              "Du svarar bara för dig själv. Administratören kan anteckna svar för andra."));
    }
    Kallelselasning.Lage fore = lasning.las(mote);
    if (fore.plats(person).isEmpty()) {
      return Svar.nej(
          Hinder.regel(
              "inte_kallad",
              "Personen har ingen plats som kallas till sammanträdet. Välj någon av de kallade."));
    }
    if (nytt.svar() == Kallelsesvar.DISTANS && !register.ordning(mote.dag()).distans()) {
      return Svar.nej(
          Hinder.regel(
              "distans_inte_tillaten",
              "Styrelsen har inte beslutat att man får delta på distans (R19). Svara om du kommer"
                  + " till rummet eller har förhinder."));
    }
    if (!lasning.oppen(mote)) {
      return Svar.nej(
          Hinder.regel(
              "svar_stangt",
              mote.installt().isPresent()
                  ? "Sammanträdet är inställt; inget svar behövs."
                  : "Sammanträdet har börjat. Säg till den som leder det."));
    }
    SvarStore.Rad rad = new SvarStore.Rad(person, nytt.svar(), skal(nytt));
    // Samma svar en gång till, till exempel ett dubbelklick, är samma svar.
    if (!rad.equals(fore.svar().get(person))) {
      spara(mote, fore, rad, jag);
    }
    return Svar.ja(bild(mote));
  }

  private static String skal(NyttSvar nytt) {
    return nytt.svar() == Kallelsesvar.FORHINDER ? nytt.skal().strip() : "";
  }

  private void spara(Mote mote, Kallelselasning.Lage fore, SvarStore.Rad rad, Aktor jag) {
    svar.svara(jag.forbund(), mote, rad, jag.anvandare(), klocka.nu());
    Map<String, String> efter = lasning.las(mote).ordning().kallade();
    Map<String, String> kallade = kallade(fore.besked());
    kallade.forEach(
        (ersattare, ledamot) -> {
          if (!ledamot.equals(efter.get(ersattare))) {
            kalla(mote, new SvarStore.Kallelse(ersattare, ledamot, false));
          }
        });
    efter.forEach(
        (ersattare, ledamot) -> {
          if (!ledamot.equals(kallade.get(ersattare))) {
            kalla(mote, new SvarStore.Kallelse(ersattare, ledamot, true));
          }
        });
    spar.skriv(
        "kallelse_besvarad",
        "sammantrade:" + mote.id(),
        Map.of(
            "svar",
            Optional.ofNullable(fore.svar().get(rad.person()))
                .map(r -> Kod.av(r.svar()))
                .orElse("")),
        Map.of("person", rad.person(), "svar", Kod.av(rad.svar()), "kallade", efter));
  }

  private void kalla(Mote mote, SvarStore.Kallelse k) {
    besked.ersattare(mote, k, svar.kalla(Inloggad.aktor().forbund(), mote, k, klocka.nu()));
  }

  private static Map<String, String> kallade(List<SvarStore.Kallelse> besked) {
    Map<String, String> kallade = new java.util.HashMap<>();
    besked.stream()
        .filter(SvarStore.Kallelse::kallad)
        .forEach(k -> kallade.put(k.ersattare(), k.forLedamot()));
    return kallade;
  }

  private Kallelsebild bild(Mote mote) {
    Kallelselasning.Lage lage = lasning.las(mote);
    Kallelseordning ordning = lage.ordning();
    return new Kallelsebild(
        mote.id(),
        lasning.oppen(mote),
        ordning.prognos(),
        ordning.stolar().stream()
            .map(
                s ->
                    new Kallelsebild.Stolsrad(
                        person(lage, s.ledamot(), ordning),
                        s.ersattare().map(e -> person(lage, e, ordning)),
                        s.tom()))
            .toList(),
        lage.platser().stream()
            .filter(p -> p.slag() == Plats.Slag.ERSATTARE)
            .map(p -> person(lage, p, ordning))
            .toList());
  }

  private static Kallelsebild.Personrad person(
      Kallelselasning.Lage lage, Plats plats, Kallelseordning ordning) {
    Aktor jag = Inloggad.aktor();
    boolean serSkal =
        jag.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR) || jag.anvandare().equals(plats.anvandare());
    return new Kallelsebild.Personrad(
        plats.anvandare(),
        plats.namn(),
        plats.medlem(),
        Kod.av(plats.slag()),
        plats.ordning(),
        lage.lage(plats, ordning),
        serSkal ? skal(lage, plats.anvandare()) : Optional.empty());
  }

  private static Optional<String> skal(Kallelselasning.Lage lage, String person) {
    return Optional.ofNullable(lage.svar().get(person))
        .map(SvarStore.Rad::skal)
        .filter(s -> !s.isEmpty());
  }
}
