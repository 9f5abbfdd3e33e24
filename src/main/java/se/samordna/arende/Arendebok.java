package se.samordna.arende;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;

/** Ärendena så som de andra modulerna för dem vidare. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Arendebok implements Arenden {

  private final ArendeStore store;
  private final HandlingStore handlingar;
  private final HandelseStore handelser;
  private final Diarieserie serie;
  private final ObjectProvider<Insyn> insyn;
  private final ObjectProvider<Jav> jav;
  private final ObjectProvider<Lasvillkor> villkor;
  private final Spar spar;
  private final Klocka klocka;

  Arendebok(
      ArendeStore store,
      HandlingStore handlingar,
      HandelseStore handelser,
      Diarieserie serie,
      ObjectProvider<Insyn> insyn,
      ObjectProvider<Jav> jav,
      ObjectProvider<Lasvillkor> villkor,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.handlingar = handlingar;
    this.handelser = handelser;
    this.serie = serie;
    this.insyn = insyn;
    this.jav = jav;
    this.villkor = villkor;
    this.spar = spar;
    this.klocka = klocka;
  }

  @Override
  public Svar<Arende> oppna(ArendeId id) {
    Aktor aktor = Inloggad.aktor();
    return Svar.finns(
        store.hitta(id, aktor, Insynsregel.villkor(aktor, insyn.orderedStream().toList())),
        Mening.av("sak_2"));
  }

  @Override
  public Svar<Arende> oppnaHandlingar(ArendeId id) {
    Aktor aktor = Inloggad.aktor();
    return oppna(id)
        .sedan(
            a ->
                jav.orderedStream().anyMatch(j -> j.har(aktor, id))
                    ? Svar.nej(Hinder.roll("jav", Mening.av("jav")))
                    : Svar.ja(a));
  }

  @Override
  public Svar<Arende> oppnaInnehall(ArendeId id) {
    Aktor aktor = Inloggad.aktor();
    return oppnaHandlingar(id)
        .sedan(
            a ->
                villkor
                    .orderedStream()
                    .flatMap(v -> v.aterstar(aktor, a).stream())
                    .findFirst()
                    .<Svar<Arende>>map(Svar::nej)
                    .orElseGet(() -> Svar.ja(a)));
  }

  @Override
  public Arende las(ArendeId id) {
    return store.las(id).orElseThrow(() -> new IllegalStateException("Ärendet saknas: " + id));
  }

  @Override
  public void lasAlla(Collection<ArendeId> ids) {
    store.lasAlla(ids);
  }

  @Override
  public Arende hamta(ArendeId id) {
    return store
        .hitta(id, Inloggad.aktor(), "true")
        .orElseThrow(() -> new IllegalStateException("Ärendet saknas: " + id));
  }

  @Override
  public Arende flytta(ArendeId id, Flytt flytt) {
    Arende fore = las(id);
    store.flytta(id, flytt);
    Arende efter = las(id);
    spar.skriv("arende_flyttat", "arende:" + id, lage(fore), lage(efter));
    return efter;
  }

  @Override
  public Arende vanta(ArendeId id, String processteg) {
    Arende fore = las(id);
    store.vanta(id, processteg);
    Arende efter = las(id);
    spar.skriv("arende_vantar", "arende:" + id, lage(fore), lage(efter));
    return efter;
  }

  private static Map<String, Object> lage(Arende a) {
    // Spåret skrivs som det alltid skrivits: med uppräkningens egna namn.
    return Map.of(
        "steg",
        a.steg().name(),
        "status",
        a.status().name(),
        "processteg",
        a.processteg(),
        "varv",
        a.varv());
  }

  @Override
  public Arende laggUpp(NyttArende nytt) {
    ArendeId id = ArendeId.ny();
    store.laggUpp(id, Inloggad.aktor(), nytt, klocka.nu());
    store.sattSokande(id, nytt.medlem(), nytt.parter());
    registrera(id);
    return las(id);
  }

  @Override
  public String registrera(ArendeId id) {
    Arende fore = las(id);
    if (fore.diarienummer().isPresent()) {
      return fore.diarienummer().get();
    }
    String nummer = serie.nasta(Inloggad.aktor().forbund(), klocka.idag().getYear());
    store.registrera(id, nummer, klocka.nu());
    spar.skriv("arende_registrerat", "arende:" + id, Map.of(), Map.of("diarienummer", nummer));
    return nummer;
  }

  @Override
  public void handelse(ArendeId id, String handelse, Mening mening) {
    handelser.skriv(id, handelse, mening, "arende", Inloggad.aktor(), klocka.nu());
  }

  @Override
  public void handelseForSokande(ArendeId id, String handelse, Mening mening) {
    handelser.skriv(id, handelse, mening, "sokande", Inloggad.aktor(), klocka.nu());
  }

  @Override
  public HandlingId laggTill(ArendeId id, NyHandling ny) {
    Arende arende = las(id);
    Aktor aktor = Inloggad.aktor();
    HandlingId handling = HandlingId.ny();
    boolean egen = !arende.arInlamnat() && arSokande(aktor, id);
    handlingar.spara(handling, id, ny, egen ? "sokande" : "arende", aktor, klocka.nu());
    if (arende.arInlamnat()) {
      handlingar.diariefor(handling, id, ny, aktor.forbund());
    }
    spar.skriv(
        "handling_tillagd",
        "handling:" + handling,
        Map.of(),
        Map.of("arende", id.toString(), "slag", ny.slag(), "storlek", ny.innehall().storlek()));
    return handling;
  }

  @Override
  public void ersatt(HandlingId id, LocalDate dag) {
    handlingar.ersatt(id, dag);
    spar.skriv("handling_ersatt", "handling:" + id, Map.of(), Map.of("dag", dag.toString()));
  }

  @Override
  public void satt(ArendeId id, String rubrik, Optional<Insatstyp> insatstyp) {
    store.satt(id, rubrik, insatstyp);
  }

  @Override
  public void sattSokande(ArendeId id, String huvudman, Set<String> parter) {
    store.sattSokande(id, huvudman, parter);
  }

  @Override
  public Set<String> sokande(ArendeId id) {
    return new LinkedHashSet<>(store.sokande(id));
  }

  @Override
  public boolean arSokande(Aktor aktor, ArendeId id) {
    return aktor.har(Roll.SOKANDE) && store.sokande(id).stream().anyMatch(aktor::horTill);
  }

  @Override
  public void lamnaIn(ArendeId id) {
    handlingar.oppnaForArendet(id, Inloggad.aktor().forbund(), klocka.idag());
  }

  @Override
  public void sattFrist(ArendeId id, LocalDate frist) {
    store.sattFrist(id, frist);
  }

  @Override
  public Optional<LocalDate> frist(ArendeId id) {
    return store.frist(id);
  }
}
