package se.samordna.protokoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/** Utgåvor och anslag som vyer, med namn, frister och vad den som frågar får göra. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Utgavevisning {

  private final AnslagStore anslag;
  private final AnslagsrattelseStore rattelser;
  private final MaskeradKopia kopior;
  private final Rattslagen ratt;
  private final Register register;
  private final Klocka klocka;

  Utgavevisning(
      AnslagStore anslag,
      AnslagsrattelseStore rattelser,
      MaskeradKopia kopior,
      Rattslagen ratt,
      Register register,
      Klocka klocka) {
    this.anslag = anslag;
    this.rattelser = rattelser;
    this.kopior = kopior;
    this.ratt = ratt;
    this.register = register;
    this.klocka = klocka;
  }

  Protokollbild.Utgavan utgava(Utgava u, Aktor aktor) {
    LocalDate klar = u.justeradDag().orElse(klocka.idag());
    boolean ute = u.status() == Utgavestatus.JUSTERING;
    return new Protokollbild.Utgavan(
        u.nummer(),
        u.punkt(),
        u.status(),
        u.skickad(),
        namn(u.skickadAv()),
        u.sha256(),
        u.justeringSenast(),
        u.justeradDag(),
        u.status() != Utgavestatus.ATERLAMNAD && klar.isAfter(u.justeringSenast()),
        u.signeringar().stream().map(this::signering).toList(),
        ute && u.signering(aktor.anvandare()).filter(s -> !s.harSvarat()).isPresent(),
        ute && aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF));
  }

  private Protokollbild.Signeringen signering(Utgava.Signering s) {
    Optional<Instant> tid =
        s.attest().map(Utgava.Attest::tid).or(() -> s.invandning().map(Utgava.Invandning::tid));
    return new Protokollbild.Signeringen(
        s.person(),
        namn(s.person()),
        s.roll(),
        lage(s),
        tid,
        s.attest().map(Utgava.Attest::metod),
        s.invandning().map(Utgava.Invandning::text));
  }

  private static Signeringslage lage(Utgava.Signering s) {
    if (s.attest().isPresent()) {
      return Signeringslage.ATTESTERAT;
    }
    return s.invandning()
        .map(i -> i.antecknad() ? Signeringslage.ANTECKNAT : Signeringslage.ATERLAMNAT)
        .orElse(Signeringslage.VANTAR);
  }

  List<Protokollbild.Anslaget> anslag(SammantradeId mote, List<Utgava> utgavor, Aktor aktor) {
    List<Anslagsrattelse> rattade = rattelser.lista(mote);
    return anslag.lista(mote).stream()
        .map(
            a ->
                anslag(
                    a,
                    utgavor.stream()
                        .filter(u -> u.id().equals(a.utgava()))
                        .findFirst()
                        .orElseThrow(),
                    rattade.stream().filter(r -> r.anslag().equals(a.id())).toList(),
                    aktor))
        .toList();
  }

  private Protokollbild.Anslaget anslag(
      Anslag a, Utgava u, List<Anslagsrattelse> rattade, Aktor aktor) {
    Optional<LocalDate> till = ratt.overklagasTill(a);
    return new Protokollbild.Anslaget(
        a.id(),
        u.nummer(),
        u.punkt(),
        a.uppe(),
        a.senast(),
        a.forvaras(),
        till,
        a.platser().stream().map(p -> plats(a, p, rattade, till)).toList(),
        aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF),
        kopior.behovs(a.id()));
  }

  private Protokollbild.Plats plats(
      Anslag a, Anslag.Plats p, List<Anslagsrattelse> rattade, Optional<LocalDate> till) {
    LocalDate uppe = p.uppe().map(Anslag.Bekraftelse::dag).orElse(klocka.idag());
    return new Protokollbild.Plats(
        p.medlem(),
        register.medlem(p.medlem()).map(Medlem::namn).orElse(p.medlem()),
        p.uppe().map(Anslag.Bekraftelse::dag),
        p.uppe().map(Anslag.Bekraftelse::bevis),
        p.nere().map(Anslag.Bekraftelse::dag),
        p.nere().map(Anslag.Bekraftelse::bevis),
        uppe.isAfter(a.senast()),
        p.nere().filter(n -> till.filter(t -> !n.dag().isAfter(t)).isPresent()).isPresent(),
        p.version(),
        rattade.stream()
            .filter(r -> r.medlem().equals(p.medlem()))
            .map(
                r ->
                    new Protokollbild.Rattelse(
                        r.uppe().dag(),
                        r.nere().map(Anslag.Bekraftelse::dag),
                        namn(r.av()),
                        r.tid(),
                        r.skal()))
            .toList());
  }

  private String namn(String person) {
    return register.person(person).map(Person::namn).orElse(person);
  }
}
