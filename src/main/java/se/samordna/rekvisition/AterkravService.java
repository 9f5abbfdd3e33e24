package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Aterforing;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.insats.Aterlaggningsval;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;

/**
 * Återkrav av utbetalda pengar: begärs, och blir återfört när de kommit tillbaka eller avskrivet
 * när de inte gör det.
 */
@Service
@Transactional
public class AterkravService {

  private final Insatsinsyn insyn;
  private final AterkravStore store;
  private final Insatsmedel medel;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  AterkravService(
      Insatsinsyn insyn,
      AterkravStore store,
      Insatsmedel medel,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.insyn = insyn;
    this.store = store;
    this.medel = medel;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Ett återkrav att begära. */
  public record Nytt(int ar, long beloppOre, String skal) {

    public Nytt(int ar, long beloppOre, @Nullable String skal) {
      this.ar = ar;
      this.beloppOre = beloppOre;
      this.skal = Objects.requireNonNullElse(skal, "").strip();
    }
  }

  /**
   * Pengarna har kommit tillbaka.
   *
   * @param till ursprung, ram eller eget_kapital
   * @param radId raden i budgeten, när pengarna ska till en annan ram än de togs ur
   */
  public record Betalt(String till, Optional<UUID> radId, Optional<LocalDate> dag) {

    public Betalt(@Nullable String till, Optional<UUID> radId, Optional<LocalDate> dag) {
      this.till = Aterlaggningsval.eller(till);
      this.radId = radId;
      this.dag = dag;
    }

    Aterforing.Mal mal() {
      return Aterlaggningsval.mal(till, radId);
    }
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Aterkrav>> lista(InsatsId insats, Sida.Begaran sida) {
    return insyn.synlig(insats).som(i -> Sida.av(store.lista(insats), sida));
  }

  /** Begär tillbaka, högst det som betalats ut och inte redan begärts tillbaka. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Aterkrav> begar(InsatsId insats, Nytt nytt) {
    return insyn
        .synlig(insats)
        .sedan(
            i ->
                new Granskning()
                    .ar("ar", nytt.ar())
                    .belopp("beloppOre", nytt.beloppOre())
                    .krav(
                        nytt.beloppOre() > 0,
                        "beloppOre",
                        "inget_belopp",
                        Mening.av("inget_belopp"))
                    .obligatorisk("skal", nytt.skal(), 2_000)
                    .svar(i))
        .sedan(i -> Insatsinsyn.utom(ryms(i, nytt), i))
        .som(i -> begar(i, nytt));
  }

  private Optional<Hinder> ryms(Insats insats, Nytt nytt) {
    Belopp utbetalt =
        medel.kvar(insats.id(), Insatsstadium.UTBETALT).getOrDefault(nytt.ar(), Belopp.NOLL);
    Belopp begart =
        store.lista(insats.id()).stream()
            .filter(a -> a.ar() == nytt.ar() && a.arObetalt())
            .map(Aterkrav::belopp)
            .reduce(Belopp.NOLL, Belopp::plus);
    return nytt.beloppOre() <= utbetalt.minus(begart).ore()
        ? Optional.empty()
        : Optional.of(Hinder.regel("mer_an_utbetalt", Mening.av("mer_an_utbetalt", nytt.ar())));
  }

  private Aterkrav begar(Insats insats, Nytt nytt) {
    Aterkrav krav =
        new Aterkrav(
            UUID.randomUUID(),
            nytt.ar(),
            new Belopp(nytt.beloppOre()),
            nytt.skal(),
            Aterkrav.Status.BEGART,
            Inloggad.aktor().anvandare(),
            klocka.nu(),
            Optional.empty(),
            Optional.empty());
    store.spara(insats.id(), krav);
    anteckna(insats, krav, "aterkrav_begart", Mening.av("handelse_aterkrav_begart", nytt.skal()));
    return krav;
  }

  /** Pengarna är tillbaka: återfört, och lagda i ramen eller eget kapital. */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Aterkrav> betalt(InsatsId insats, UUID id, Betalt b) {
    LocalDate dag = b.dag().orElse(klocka.idag());
    return insyn
        .synlig(insats)
        .sedan(
            i ->
                Aterlaggningsval.granska(new Granskning(), b.till())
                    .dag("dag", dag)
                    .krav(
                        !dag.isAfter(klocka.idag()),
                        "dag",
                        "framtida_dag",
                        Mening.av("framtida_dag_4"))
                    .svar(i))
        .sedan(i -> finns(insats, id).sedan(a -> betalt(i, a, b, dag)));
  }

  private Svar<Aterkrav> finns(InsatsId insats, UUID id) {
    return Svar.finns(store.hitta(insats, id), Mening.av("sak_23"));
  }

  private Svar<Aterkrav> betalt(Insats insats, Aterkrav krav, Betalt b, LocalDate dag) {
    if (!store.betalt(krav.aterkravId(), dag)) {
      return avgjort(insats.id(), krav.aterkravId());
    }
    return medel
        .aterta(
            insats.akt(krav.aterkravId(), dag, krav.skal()),
            new Aterforing(Map.of(krav.ar(), krav.belopp()), b.mal()))
        .som(
            ok -> {
              anteckna(insats, krav, "aterkrav_betalt", Mening.av("handelse_aterkrav_betalt"));
              return store.hitta(insats.id(), krav.aterkravId()).orElse(krav);
            });
  }

  /** Någon annan hann före: säg vad som gäller nu. */
  private Svar<Aterkrav> avgjort(InsatsId insats, UUID id) {
    String kod =
        store.hitta(insats, id).flatMap(Aterkrav::avskrivet).isPresent()
            ? "redan_avskrivet"
            : "redan_betalt";
    return Svar.nej(Hinder.krock(kod, Mening.av(kod)));
  }

  /**
   * Skriver av det som inte kommer att betalas. Pengarna står kvar som utbetalda i huvudboken:
   * inget går tillbaka till ramen eller det egna kapitalet. Blir de ändå betalda krävs de på nytt.
   * Nej: form (400), {@code finns_inte} (404), {@code redan_betalt}, {@code redan_avskrivet} (409).
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Aterkrav> avskriv(InsatsId insats, UUID id, Aterkravsavskrivning avskrivning) {
    return insyn
        .synlig(insats)
        .sedan(
            i ->
                finns(insats, id)
                    .sedan(k -> avskrivning.granska(k, klocka).svar(k))
                    .sedan(k -> avskriv(i, k, avskrivning)));
  }

  private Svar<Aterkrav> avskriv(Insats insats, Aterkrav krav, Aterkravsavskrivning a) {
    Aterkrav.Avskrivet avskrivet =
        new Aterkrav.Avskrivet(a.dagen(klocka), a.beslutatAv(), a.skal());
    if (!store.skrivAv(krav.aterkravId(), avskrivet)) {
      return avgjort(insats.id(), krav.aterkravId());
    }
    Mening handelse = Mening.av("aterkrav_avskrivet", a.beslutatAv(), a.skal());
    arenden.handelse(insats.arende(), "aterkrav_avskrivet", handelse);
    spar.skriv(
        "aterkrav_avskrivet",
        "aterkrav:" + krav.aterkravId(),
        Map.of("status", krav.status()),
        Map.of(
            "beloppOre", krav.belopp(),
            "beslutatAv", a.beslutatAv(),
            "dag", avskrivet.dag().toString(),
            "skal", a.skal()));
    return Svar.ja(store.hitta(insats.id(), krav.aterkravId()).orElseThrow());
  }

  private void anteckna(Insats insats, Aterkrav krav, String handelse, Mening text) {
    arenden.handelse(insats.arende(), handelse, text);
    spar.skriv(
        handelse,
        "aterkrav:" + krav.aterkravId(),
        Map.of(),
        Map.of("ar", krav.ar(), "beloppOre", krav.belopp(), "skal", krav.skal()));
  }
}
