package se.samordna.budget.version;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Faststallelsefoljd;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.Versionsbok;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;

/** Läser ihop en version med sitt samråd, sina punkter och sina varningar. Prövar ingen roll. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Versionslasning {

  private final VersionList versioner;
  private final Versionsbok bok;
  private final SamradStore samrad;
  private final UnderlagStore underlag;
  private final ObjectProvider<Versionspunkter> punkter;
  private final Register register;
  private final Klocka klocka;

  Versionslasning(
      VersionList versioner,
      Versionsbok bok,
      SamradStore samrad,
      UnderlagStore underlag,
      ObjectProvider<Versionspunkter> punkter,
      Register register,
      Klocka klocka) {
    this.versioner = versioner;
    this.bok = bok;
    this.samrad = samrad;
    this.underlag = underlag;
    this.punkter = punkter;
    this.register = register;
    this.klocka = klocka;
  }

  /** Tomt när versionen inte finns i förbundet. */
  public Optional<Versionssida> las(UUID version) {
    return versioner.hitta(version).map(this::sida);
  }

  /** Vad som händer om versionen fastställs; tomt när den inte finns. */
  public Optional<Faststallelsefoljd> foljd(UUID version) {
    return bok.foljd(version);
  }

  Versionssida sida(Versionsrad v) {
    Optional<Ibuppgift> ib = underlag.om(v.id());
    List<Budgetblad> blad = bok.blad(v.id()).stream().map(b -> b.medIbuppgift(ib)).toList();
    List<Versionspunkt> pa = punkter.stream().flatMap(p -> p.med(v.id()).stream()).toList();
    Optional<Underskottsskal> skal = underlag.skal(v.id());
    List<Medlemssamrad> med = samrad(v);
    Versionslage lage = lage(v, blad, pa, med, skal.isPresent());
    return new Versionssida(
        v,
        blad,
        versioner.steg(v.id()),
        med,
        lage.revidering()
            ? Optional.empty()
            : Optional.of(Budgetfrist.av(lage.frist(), klocka.idag())),
        skal,
        ib,
        Varningsregler.prova(lage),
        pa,
        Statusregler.mojliga(
            Beredningssteg.av(v.status()), pa.stream().anyMatch(p -> !p.avgjord())));
  }

  private List<Medlemssamrad> samrad(Versionsrad v) {
    var allt =
        new Medlemssamrad.Underlag(
            v.id(), samrad.om(versioner.led(v.id())), samrad.bekraftelser(v.id()), v.faststalld());
    return register.medlemmar().stream()
        .filter(m -> m.gallde(v.faststalld().orElseGet(klocka::idag)))
        .map(allt::med)
        .toList();
  }

  private Versionslage lage(
      Versionsrad v,
      List<Budgetblad> blad,
      List<Versionspunkt> pa,
      List<Medlemssamrad> med,
      boolean harSkal) {
    LocalDate dag = v.faststalld().orElseGet(klocka::idag);
    return new Versionslage(
        v.forstaAr(),
        register.ordning(dag).budgetSenast(v.forstaAr()),
        v.beslutad(),
        v.beslutad() && v.beslut().isEmpty(),
        versioner.tidigareFaststalld(v),
        avgorande(pa),
        klocka.idag(),
        med.stream().filter(m -> !m.uppfyllt()).map(Medlemssamrad::namn).toList(),
        Versionssida.underskott(blad),
        harSkal);
  }

  /** Punkten som fastställde versionen, annars den närmaste som väntar. */
  private static Optional<Versionspunkt> avgorande(List<Versionspunkt> pa) {
    return pa.stream()
        .filter(Versionspunkt::bifallen)
        .findFirst()
        .or(
            () ->
                pa.stream()
                    .filter(p -> !p.avgjord())
                    .min(Comparator.comparing(Versionspunkt::dag)));
  }
}
