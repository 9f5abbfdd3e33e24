package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Utfall;
import se.samordna.protokoll.Upphavandefoljd.Foljd;
import se.samordna.sammantrade.Motesfoljder;
import se.samordna.sammantrade.Motesinsyn;

/**
 * Ett beslut som en domstol upphävt (R18): beslutet märks, pengarna går tillbaka genom en
 * motbokning och ärendet till styrelsen, i en handling.
 */
@Service
@Transactional
public class UpphavandeService {

  static final Hinder REDAN_UPPHAVT = Hinder.krock("redan_upphavt", Mening.av("redan_upphavt"));

  static final Hinder INTE_ANSLAGET = Hinder.regel("inte_anslaget", Mening.av("inte_anslaget"));

  /** Domstolens avgörande. {@code skal} är vad domstolen grundade det på. */
  public record Dom(LocalDate dag, String domstol, String malnummer, String skal) {}

  private final Motesinsyn moten;
  private final RattStore store;
  private final Rattslagen ratt;
  private final Upphavandefoljd foljd;
  private final Arenden arenden;
  private final List<Motesfoljder> gang;
  private final Spar spar;
  private final Klocka klocka;

  UpphavandeService(
      Motesinsyn moten,
      RattStore store,
      Rattslagen ratt,
      Upphavandefoljd foljd,
      Arenden arenden,
      List<Motesfoljder> gang,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.store = store;
    this.ratt = ratt;
    this.foljd = foljd;
    this.arenden = arenden;
    this.gang = gang;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Registrerar upphävandet. Svarar med vad det förde med sig. Nej: form (400), {@code finns_inte}
   * (404), {@code redan_upphavt} (409), {@code inte_anslaget}, {@code fel_dag}, pengarnas egna
   * (422).
   */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Foljd> upphav(SammantradeId mote, BeslutId beslut, Dom dom) {
    moten.las(mote);
    return Svar.finns(ratt.ett(mote, beslut), Mening.av("sak_39"))
        .sedan(r -> granska(dom).som(d -> r))
        .sedan(r -> ProtokollService.hinder(r, prova(r, dom)))
        .sedan(r -> genomfor(r, dom));
  }

  private static Svar<Dom> granska(Dom d) {
    return new Granskning()
        .dag("dag", d.dag())
        .obligatorisk("domstol", d.domstol(), 200)
        .rad("domstol", d.domstol(), 200)
        .obligatorisk("malnummer", d.malnummer(), 60)
        .rad("malnummer", d.malnummer(), 60)
        .obligatorisk("skal", d.skal(), 1_000)
        .svar(d);
  }

  private Optional<Hinder> prova(Rattslagen.Ratt r, Dom d) {
    if (r.upphavt().isPresent()) {
      return Optional.of(REDAN_UPPHAVT);
    }
    if (r.anslag().isEmpty()) {
      return Optional.of(INTE_ANSLAGET);
    }
    return d.dag().isBefore(r.beslut().dag()) || d.dag().isAfter(klocka.idag())
        ? Optional.of(Hinder.regel("fel_dag", Mening.av("fel_dag_8")))
        : Optional.empty();
  }

  /** Pengarna låses före spåret, som i ett beslut. Två samtidiga möts av beslutets rad. */
  private Svar<Foljd> genomfor(Rattslagen.Ratt r, Dom d) {
    return foljden(r.beslut(), d).sedan(f -> marke(r, d, f)).som(f -> anteckna(r, d, f));
  }

  private Svar<Foljd> marke(Rattslagen.Ratt r, Dom d, Foljd f) {
    return store.upphav(
            r.beslut(),
            new RattStore.Upphavt(
                r.beslut().beslut().varde(),
                d.dag(),
                d.domstol().strip(),
                d.malnummer().strip(),
                d.skal().strip(),
                f),
            Inloggad.aktor(),
            klocka.nu())
        ? Svar.ja(f)
        : Svar.nej(REDAN_UPPHAVT);
  }

  private Svar<Foljd> foljden(RattStore.Beslutsrad b, Dom d) {
    boolean beviljade = b.utfall().beviljar();
    if (b.arende().isPresent() && (beviljade || b.utfall() == Utfall.AVSLAG)) {
      String skal = Mening.av("skal_upphavt", d.domstol().strip(), d.malnummer().strip()).svensk();
      return foljd.aterfor(
          new Upphavandefoljd.Upphavt(
              b.beslut(), b.arende().get(), beviljade, klocka.idag(), skal));
    }
    return Svar.ja(
        switch (b.slag()) {
          case BUDGET -> Foljd.BUDGET_STAR_KVAR;
          case ANDRING -> beviljade ? Foljd.ANDRING_STAR_KVAR : Foljd.ANDRING_INTE_UTFORD;
          default -> Foljd.INGA_PENGAR;
        });
  }

  private Foljd anteckna(Rattslagen.Ratt r, Dom d, Foljd f) {
    r.overklaganden().stream()
        .filter(Overklagande::oavgjort)
        .forEach(
            o ->
                store.avgor(
                    o.id(), Overklagandeutgang.UPPHAVT, d.dag(), Inloggad.aktor(), klocka.nu()));
    r.beslut()
        .arende()
        .ifPresent(a -> arenden.handelse(a, "beslut_upphavt", text(r.beslut(), d, f)));
    gang.forEach(g -> g.upphavt(r.beslut().beslut()));
    spar.skriv(
        "beslut_upphavt",
        "beslut:" + r.beslut().beslut(),
        Map.of("utfall", r.beslut().utfall().kod()),
        Map.of("domstol", d.domstol(), "mal", d.malnummer(), "foljd", Kod.av(f)));
    return f;
  }

  private static Mening text(RattStore.Beslutsrad b, Dom d, Foljd f) {
    return Mening.av(
        f.provasOm() ? "handelse_upphavt_provas_om" : "handelse_upphavt",
        d.domstol().strip(),
        b.dag(),
        b.paragraf(),
        d.malnummer().strip());
  }
}
