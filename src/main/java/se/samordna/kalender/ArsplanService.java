package se.samordna.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Ordning;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Moteslag;
import se.samordna.mote.NyttSammantrade;
import se.samordna.mote.SammantradeService;

/** Årsplanen: årets möten, med och utan dag, och vad de mjuka reglerna säger om dem. */
@Service
@Transactional
public class ArsplanService {

  private static final int GRANNAR_DAGAR = 60;

  private final MoteStore moten;
  private final PlaneratMoteStore planerade;
  private final Kallelselasning kallelser;
  private final SammantradeService sammantraden;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  ArsplanService(
      MoteStore moten,
      PlaneratMoteStore planerade,
      Kallelselasning kallelser,
      SammantradeService sammantraden,
      Register register,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.planerade = planerade;
    this.kallelser = kallelser;
    this.sammantraden = sammantraden;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Årets plan. Inställda möten står med, men prövas inte. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'beredning',"
          + " 'revisor', 'ekonom')")
  @Transactional(readOnly = true)
  public Arsplan visa(int ar) {
    Kalenderlage lage = lage(ar);
    return new Arsplan(
        ar,
        lage.budgetSenast(),
        lage.tider(),
        moten.mellan(LocalDate.of(ar, 1, 1), LocalDate.of(ar, 12, 31)),
        lage.planerade(),
        Kalenderregler.prova(lage));
  }

  /** Möten som saknas inför styrelsens, på dagar som håller reglerna. Lägger inte upp något. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  @Transactional(readOnly = true)
  public List<Motesforslag> foresla(int ar) {
    return Motesforslag.av(lage(ar));
  }

  private Kalenderlage lage(int ar) {
    LocalDate forsta = LocalDate.of(ar, 1, 1);
    LocalDate sista = LocalDate.of(ar, 12, 31);
    LocalDate idag = klocka.idag();
    Ordning ordning = register.ordning(idag.isAfter(sista) ? sista : idag);
    List<Mote> bokade =
        moten.mellan(forsta.minusDays(GRANNAR_DAGAR), sista.plusDays(GRANNAR_DAGAR)).stream()
            .filter(m -> m.installt().isEmpty())
            .toList();
    return new Kalenderlage(
        idag,
        ar,
        ordning.tider(),
        ordning.budgetSenast(ar + 1),
        bokade,
        planerade.forAr(ar),
        kallade(bokade));
  }

  private Map<UUID, Set<String>> kallade(List<Mote> bokade) {
    return bokade.stream()
        .collect(
            Collectors.toMap(
                Mote::id,
                m ->
                    kallelser.kallade(m).stream()
                        .map(Plats::anvandare)
                        .collect(Collectors.toSet())));
  }

  /** Planerar ett möte vars dag återkommer. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<PlaneratMote> planera(
      int ar, Optional<Integer> manad, Moteslag slag, boolean budgetmote, String text) {
    return new Granskning()
        .ar("ar", ar)
        .krav(
            manad.filter(m -> m < 1 || m > 12).isEmpty(),
            "manad",
            "fel_manad",
            Mening.av("fel_manad"))
        .rad("text", text, 200)
        .krav(
            !budgetmote || slag == Moteslag.STYRELSE,
            "budgetmote",
            "inte_styrelse",
            Mening.av("inte_styrelse"))
        .svar(new PlaneratMote(UUID.randomUUID(), ar, manad, slag, budgetmote, text.strip(), 1))
        .som(
            p -> {
              planerade.spara(p, Inloggad.aktor(), klocka.nu());
              spar.skriv(
                  "mote_planerat",
                  "planerat_mote:" + p.planeratMoteId(),
                  Map.of(),
                  Map.of("mote", p));
              return p;
            });
  }

  /** Dagen är bestämd: mötet kallas, och det planerade har blivit det. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<SammantradeId> datera(
      UUID id, int version, Instant tid, String plats, boolean offentligt) {
    return iVersion(
        id,
        version,
        p ->
            sammantraden
                .kalla(new NyttSammantrade(tid, plats, p.slag(), offentligt, p.budgetmote()))
                .som(
                    mote -> {
                      planerade.datera(id, mote.varde());
                      spar.skriv(
                          "planerat_mote_daterat",
                          "planerat_mote:" + id,
                          Map.of("mote", p),
                          Map.of("sammantrade", mote.varde(), "tid", tid));
                      return mote;
                    }));
  }

  /** Mötet blir inte av. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<UUID> stryk(UUID id, int version, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, 300)
        .rad("skal", skal, 300)
        .svar(skal.strip())
        .sedan(
            s ->
                iVersion(
                    id,
                    version,
                    p -> {
                      planerade.stryk(id, s, klocka.nu());
                      spar.skriv(
                          "planerat_mote_struket",
                          "planerat_mote:" + id,
                          Map.of("mote", p),
                          Map.of("skal", s));
                      return Svar.ja(id);
                    }));
  }

  private <T> Svar<T> iVersion(UUID id, int version, Function<PlaneratMote, Svar<T>> handling) {
    Optional<PlaneratMote> traff = planerade.las(id);
    if (traff.isEmpty()) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_32")));
    }
    return traff.get().version() == version
        ? handling.apply(traff.get())
        : Svar.nej(Hinder.inaktuellVersion());
  }
}
