package se.samordna.sammantrade.pagaende;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Punktlage;
import se.samordna.sammantrade.Punktlas;

/** Yrkanden på en punkt, och ordningen som proposition ställs i (R16). */
@Service
@Transactional
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
public class YrkandeService {

  private static final Hinder OMROSTNING_PAGAR =
      Hinder.regel("omrostning_pagar", Mening.av("omrostning_pagar_3"));
  private static final Hinder ANDRAD_ORDNING =
      Hinder.krock("inaktuell_version", Mening.av("inaktuell_version_4"));

  private final Punktlas lage;
  private final YrkandeStore store;
  private final Spar spar;
  private final Klocka klocka;

  YrkandeService(Punktlas lage, YrkandeStore store, Spar spar, Klocka klocka) {
    this.lage = lage;
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Antecknar ett yrkande av den som tjänstgör på punkten. Svarar med yrkandets id. */
  public Svar<UUID> yrka(SammantradeId mote, PunktId punkt, NyttYrkande nytt) {
    String person = nytt.person().orElseGet(() -> Inloggad.aktor().anvandare());
    return deltar(mote, punkt, person)
        .sedan(
            l ->
                new Granskning()
                    .text("text", nytt.text(), 4_000)
                    .krav(
                        nytt.utfall() != Utfall.DELVIS || !nytt.text().isBlank(),
                        "text",
                        "saknas",
                        Mening.av("saknas_45"))
                    .svar(l))
        .som(
            l -> {
              UUID id = UUID.randomUUID();
              store.spara(id, punkt, person, nytt, Inloggad.aktor(), klocka.nu());
              skriv("yrkande_antecknat", punkt, id, person, nytt.utfall().kod());
              return id;
            });
  }

  /** Antecknar att en till ställer sig bakom yrkandet. */
  public Svar<UUID> instam(SammantradeId mote, PunktId punkt, UUID yrkande, Optional<String> vem) {
    String person = vem.orElseGet(() -> Inloggad.aktor().anvandare());
    return deltar(mote, punkt, person)
        .sedan(l -> staende(punkt, yrkande))
        .sedan(
            y ->
                y.person().equals(person) || !store.instam(yrkande, person)
                    ? Svar.nej(Hinder.regel("redan_instamt", Mening.av("redan_instamt")))
                    : Svar.ja(yrkande))
        .som(id -> skriv("instamt_i_yrkande", punkt, id, person, ""));
  }

  /** Tar tillbaka yrkandet: den som yrkat, eller den som leder. Det står kvar som återkallat. */
  public Svar<UUID> aterkalla(SammantradeId mote, PunktId punkt, UUID yrkande) {
    return lage.las(mote, punkt)
        .sedan(
            l ->
                staende(punkt, yrkande)
                    .sedan(y -> Punktvakt.talarFor(l, y.person()))
                    .sedan(YrkandeService::oppen))
        .som(
            l -> {
              store.aterkalla(yrkande, klocka.nu());
              return skriv("yrkande_aterkallat", punkt, yrkande, "", "");
            });
  }

  /**
   * Ordningen som proposition ställs i.
   *
   * @param ordning alla yrkanden som står, i ny ordning; annars {@code inaktuell_version} (409)
   */
  public Svar<List<UUID>> ordna(SammantradeId mote, PunktId punkt, List<UUID> ordning) {
    return lage.las(mote, punkt)
        .sedan(Punktvakt::leder)
        .sedan(YrkandeService::oppen)
        .sedan(l -> alla(punkt, ordning) ? Svar.ja(ordning) : Svar.nej(ANDRAD_ORDNING))
        .som(
            ny -> {
              for (int nr = 0; nr < ny.size(); nr++) {
                store.ordna(ny.get(nr), nr + 1);
              }
              spar.skriv(
                  "propositionsordning_satt",
                  "punkt:" + punkt,
                  Map.of(),
                  Map.of("ordning", ny.stream().map(UUID::toString).toList()));
              return ny;
            });
  }

  private boolean alla(PunktId punkt, List<UUID> ordning) {
    List<UUID> staende = store.staende(punkt).stream().map(YrkandeStore.Staende::id).toList();
    return ordning.size() == staende.size() && Set.copyOf(staende).equals(Set.copyOf(ordning));
  }

  private Svar<Punktlage> deltar(SammantradeId mote, PunktId punkt, String person) {
    return lage.las(mote, punkt)
        .sedan(l -> Punktvakt.talarFor(l, person))
        .sedan(YrkandeService::oppen)
        .sedan(
            l ->
                Deltaganderegler.prova(Deltaganderegler.YRKA, Deltaganderegler.Lage.av(l, person))
                    .<Svar<Punktlage>>map(Svar::nej)
                    .orElseGet(() -> Svar.ja(l)));
  }

  private static Svar<Punktlage> oppen(Punktlage l) {
    return Punktvakt.oavgjord(l)
        .sedan(o -> o.omrostningPagar() ? Svar.nej(OMROSTNING_PAGAR) : Svar.ja(o));
  }

  private Svar<YrkandeStore.Staende> staende(PunktId punkt, UUID yrkande) {
    return Svar.finns(store.hitta(punkt, yrkande), Mening.av("sak_31"));
  }

  private UUID skriv(String handelse, PunktId punkt, UUID id, String person, String utfall) {
    spar.skriv(
        handelse,
        "punkt:" + punkt,
        Map.of(),
        Map.of("yrkande", id.toString(), "person", person, "utfall", utfall));
    return id;
  }
}
