package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;

@DisplayName("Ett belopp är ett Belopp, från kroppen till svaret (beslut 054)")
class BeloppsfaltTest {

  /** Det som skrivs in och prövas fält för fält, eller får saknas i ett utkast. */
  private static final Set<String> SOM_SKRIVET =
      Set.of(
          "Ansokan$Budgetrad",
          "Ansokan$Medfinansiering",
          "Andringsbegaran$Okning",
          "Arbetsbladskroppar$Andring",
          "NyDelegation",
          "NyttDelegationsbeslut$Betalning",
          "AterkravService$Nytt",
          "MedfinansieringService$Ny");

  private static List<JavaField> falt() {
    return Program.klasser().stream()
        .filter(JavaClass::isRecord)
        .flatMap(k -> k.getFields().stream())
        .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
        .toList();
  }

  private static String post(JavaField falt) {
    String namn = falt.getOwner().getName();
    return namn.substring(namn.lastIndexOf('.') + 1);
  }

  @Test
  @DisplayName("ingen post har ett tal vid namn …Ore")
  void inga_tal() {
    assertThat(falt())
        .filteredOn(f -> f.getName().endsWith("Ore"))
        .filteredOn(f -> !SOM_SKRIVET.contains(post(f)))
        .isEmpty();
  }

  @Test
  @DisplayName("ett belopp heter inte …Ore: det läggs till utåt")
  void inget_dubbelt() {
    assertThat(falt())
        .filteredOn(f -> f.getRawType().isEquivalentTo(Belopp.class))
        .isNotEmpty()
        .noneMatch(f -> f.getName().endsWith("Ore"));
  }
}
