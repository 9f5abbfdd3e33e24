package se.samordna.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
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
  private final Kallelsevisning visning;
  private final Spar spar;
  private final Klocka klocka;

  KallelseService(
      MoteStore moten,
      SvarStore svar,
      Kallelselasning lasning,
      Kallelsebesked besked,
      Kallelsevisning visning,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.svar = svar;
    this.lasning = lasning;
    this.besked = besked;
    this.visning = visning;
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
        .flatMap(m -> visning.min(m, jag).stream())
        .toList();
  }

  /** Sammanträdet som kallelsen gäller, för dem som får se svaren. */
  @Transactional(readOnly = true)
  public Svar<Mote> mote(UUID mote) {
    return Svar.finns(moten.hitta(mote).filter(this::farSe), Mening.av("sak_5"));
  }

  /** Svaren på kallelsen, för dem som är kallade och för dem som förbereder mötet. */
  @Transactional(readOnly = true)
  public Svar<Kallelsebild> visa(UUID mote) {
    return mote(mote).som(visning::bild);
  }

  /** Det man kan svara på kallelsen; tomt när sammanträdet inte finns för den som frågar. */
  @Transactional(readOnly = true)
  public List<Kallelsesvar> valbara(UUID mote) {
    return moten.hitta(mote).filter(this::farSe).map(visning::valbara).orElse(List.of());
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
                Svar.finns(moten.las(id).filter(this::farSe), Mening.av("sak_5"))
                    .sedan(m -> svara(m, person, n, jag)));
  }

  private Svar<Kallelsebild> svara(Mote mote, String person, NyttSvar nytt, Aktor jag) {
    if (!person.equals(jag.anvandare()) && !jag.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      return Svar.nej(Hinder.roll("saknar_roll", Mening.av("saknar_roll_3")));
    }
    Kallelselasning.Lage fore = lasning.las(mote);
    if (fore.plats(person).isEmpty()) {
      return Svar.nej(Hinder.regel("inte_kallad", Mening.av("inte_kallad_2")));
    }
    if (!visning.valbara(mote).contains(nytt.svar())) {
      return Svar.nej(Hinder.regel("distans_inte_tillaten", Mening.av("distans_inte_tillaten")));
    }
    if (!lasning.oppen(mote)) {
      return Svar.nej(
          Hinder.regel(
              "svar_stangt",
              mote.installt().isPresent() ? Mening.av("svar_stangt") : Mening.av("svar_stangt_2")));
    }
    SvarStore.Rad rad = new SvarStore.Rad(person, nytt.svar(), skal(nytt));
    // Samma svar en gång till, till exempel ett dubbelklick, är samma svar.
    if (!rad.equals(fore.svar().get(person))) {
      spara(mote, fore, rad, jag);
    }
    return Svar.ja(visning.bild(mote));
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
}
