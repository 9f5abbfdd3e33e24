package se.samordna.forbund.bildande;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/** Medlemmarna: Försäkringskassan, Arbetsförmedlingen, en region och minst en kommun (L 1 §). */
@Component
class Medlemskrav implements Startkrav {

  private final Register register;
  private final Klocka klocka;

  Medlemskrav(Register register, Klocka klocka) {
    this.register = register;
    this.klocka = klocka;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.MEDLEMMAR;
  }

  @Override
  public List<Mening> saknas() {
    List<Medlem> medlemmar =
        register.medlemmar().stream()
            .filter(m -> m.till().isEmpty() || m.gallde(klocka.idag()))
            .toList();
    return saknas(medlemmar);
  }

  static List<Mening> saknas(List<Medlem> medlemmar) {
    Stream<Medlem.Part> utan =
        Arrays.stream(Medlem.Part.values())
            .filter(p -> medlemmar.stream().noneMatch(m -> m.part() == p));
    return utan.map(p -> Mening.av("start_saknar_part", Mening.av("part_" + p.kod()))).toList();
  }
}
