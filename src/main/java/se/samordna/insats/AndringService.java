package se.samordna.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insatsandring.Slag;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;

/** Ändringar av en pågående insats, på styrelsens beslut där det krävs. */
@Service
@Transactional
public class AndringService {

  private final Insatsinsyn insyn;
  private final InsatsStore insatser;
  private final AndringStore store;
  private final Andringsbokforing bokforing;
  private final Beslutsregister beslut;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  AndringService(
      Insatsinsyn insyn,
      InsatsStore insatser,
      AndringStore store,
      Andringsbokforing bokforing,
      Beslutsregister beslut,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.insyn = insyn;
    this.insatser = insatser;
    this.store = store;
    this.bokforing = bokforing;
    this.beslut = beslut;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** En prövad ändring: insatsen, slaget, innehållet och dagen den bokförs. */
  record Provad(Insats insats, Slag slag, Andringsbegaran begaran, LocalDate dag) {}

  /** Insatsens ändringar, äldst först. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Insatsandring>> lista(InsatsId insats, Sida.Begaran sida) {
    return insyn
        .synlig(insats)
        .som(
            i -> {
              List<Insatsandring> alla = store.lista(insats);
              return new Sida<>(
                  alla.stream().skip(sida.forsta()).limit(sida.antal()).toList(), alla.size());
            });
  }

  /** Besluten en ändring kan vila på, det senaste först. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef')")
  public List<Beslutsregister.Sarskilt> beslutAttUtfora() {
    return beslut.sarskilda();
  }

  /**
   * Utför ändringen: pengarna, slutdagen och tidslinjen i ett. Nej i den här ordningen: form (400),
   * {@code insatsen_pagar_inte}, {@code beslut_saknas}, slagets egna regler, {@code okant_beslut},
   * {@code redan_utford} (409), pengarna (422).
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Insatsandring> utfor(InsatsId insats, Andringsbegaran b) {
    return insyn
        .synlig(insats)
        .sedan(i -> b.granska().svar(i))
        .sedan(i -> prova(i, b))
        .sedan(this::utfor);
  }

  private Svar<Provad> prova(Insats insats, Andringsbegaran b) {
    Slag slag = b.slaget().orElseThrow();
    return Insatsinsyn.utom(
            Andringsregler.prova(insats, slag, b).or(() -> redan(insats, b)), insats)
        .sedan(i -> dagen(b).som(dag -> new Provad(i, slag, b, dag)));
  }

  private Optional<Hinder> redan(Insats insats, Andringsbegaran b) {
    boolean utfort =
        b.beslutId().isPresent()
            && store.lista(insats.id()).stream().anyMatch(a -> a.beslutId().equals(b.beslutId()));
    return utfort
        ? Optional.of(
            Hinder.krock("redan_utford", "Beslutet är redan utfört för den här insatsen."))
        : Optional.empty();
  }

  /** Bokföringsdagen är beslutets; utan beslut dagens. */
  private Svar<LocalDate> dagen(Andringsbegaran b) {
    if (b.beslutId().isEmpty()) {
      return Svar.ja(klocka.idag());
    }
    return b.beslutId()
        .flatMap(id -> beslut.bifallet(new BeslutId(id)))
        .map(Beslut::dag)
        .map(Svar::ja)
        .orElseGet(
            () ->
                Svar.nej(
                    Hinder.regel(
                        "okant_beslut",
                        "Beslutet finns inte, eller är inget bifall. Ange beslutet om just den här"
                            + " ändringen.")));
  }

  private Svar<Insatsandring> utfor(Provad p) {
    UUID id = UUID.randomUUID();
    return bokforing.bokfor(p, id).som(bokfort -> spara(p, id, bokfort));
  }

  private Insatsandring spara(Provad p, UUID id, Andringsbokforing.Bokfort bokfort) {
    Insatsandring andring =
        new Insatsandring(
            id,
            p.insats().id().varde(),
            Kod.av(p.slag()),
            p.begaran().skal(),
            p.begaran().beslutId(),
            p.begaran().nyttSlut(),
            bokfort.procent(),
            rader(bokfort.minskat()),
            rader(bokfort.okat()),
            p.dag(),
            Inloggad.aktor().anvandare(),
            klocka.nu());
    store.spara(andring);
    andraInsatsen(p);
    arenden.handelse(p.insats().arende(), "insats_andrad", text(p));
    spar.skriv(
        "insats_" + andring.slag(),
        "insats:" + p.insats().id(),
        Map.of("slut", p.insats().slut().toString()),
        Map.of("andring", id.toString(), "minskat", andring.minskat(), "okat", andring.okat()));
    return andring;
  }

  private void andraInsatsen(Provad p) {
    p.begaran().nyttSlut().ifPresent(slut -> insatser.sattSlut(p.insats().id(), slut));
    if (p.slag() == Slag.UPPHAVANDE) {
      insatser.andra(p.insats().med(Insats.Status.UPPHAVD, p.insats().nastaRapport()));
    }
  }

  private static List<Rekvisition.Arsbelopp> rader(Map<Integer, Belopp> perAr) {
    List<Rekvisition.Arsbelopp> rader = new ArrayList<>();
    new TreeMap<>(perAr).forEach((ar, b) -> rader.add(new Rekvisition.Arsbelopp(ar, b.ore())));
    return rader;
  }

  private static String text(Provad p) {
    String vad =
        switch (p.slag()) {
          case ANDRING -> "Insatsen är ändrad";
          case FORLANGNING -> "Insatsen är förlängd";
          case OMFORDELNING -> "Medel är flyttade mellan år";
          case INDEX -> "Medlen är uppräknade";
          case FORTIDA_SLUT -> "Insatsen avslutas i förtid";
          case ATERFORING -> "Outnyttjade medel är återförda";
          case UPPHAVANDE -> "Beslutet är upphävt och medlen är återförda";
        };
    String slut = p.begaran().nyttSlut().map(s -> ", till " + s).orElse("");
    return vad + slut + ": " + p.begaran().skal();
  }
}
