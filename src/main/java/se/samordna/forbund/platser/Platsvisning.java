package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Sida;

/** Läser registret en dag, med historiken. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'administrator', 'presidium', 'styrelse', 'revisor', 'ekonom')")
public class Platsvisning {

  private final PlatsregisterStore store;
  private final Register register;

  Platsvisning(PlatsregisterStore store, Register register) {
    this.store = store;
    this.register = register;
  }

  /** Registret så som det är den dagen, med det som kommer och det som varit. */
  public Platsbild visa(LocalDate dag) {
    List<Plats> alla = store.alla();
    Frister tider = register.ordning(dag).tider();
    Mandatperiod period = Mandatperiod.vid(dag, tider);
    List<Plats> galler = alla.stream().filter(p -> Platstid.galler(p, dag)).toList();
    List<Plats> styrelse = galler.stream().filter(p -> p.organ() == Organ.STYRELSE).toList();
    return new Platsbild(
        store.version(),
        dag,
        period,
        period.nasta(tider),
        galler,
        alla.stream().filter(p -> Platstid.gallerNagonsin(p) && p.fran().isAfter(dag)).toList(),
        alla.stream()
            .filter(p -> Platstid.slut(p).isBefore(dag) || !Platstid.gallerNagonsin(p))
            .toList(),
        styrelse.stream()
            .filter(p -> p.uppdrag() != Plats.Uppdrag.INGET)
            .sorted(Comparator.comparing(Plats::uppdrag))
            .toList(),
        Platsvarningar.av(register.medlemmar(), styrelse, dag),
        Platsvarningar.kommande(
            register.medlemmar(),
            alla.stream().filter(p -> p.organ() == Organ.STYRELSE).toList(),
            dag,
            period.till()));
  }

  /** Ändringarna, senast först. */
  public Sida<Platslogg> historik(Sida.Begaran sida) {
    return store.historik(sida);
  }
}
