package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("En person undertecknar med namn och titel")
class PersonTest {

  private static Person person(Optional<String> titel) {
    return new Person("person.prov", "Person A", titel, Optional.empty());
  }

  @Test
  @DisplayName("titeln går före det som annars står efter namnet")
  void titel() {
    assertThat(person(Optional.of("enhetschef")).undertecknare("för huvudmannen"))
        .isEqualTo("Person A, enhetschef");
    assertThat(person(Optional.empty()).undertecknare("för huvudmannen"))
        .isEqualTo("Person A, för huvudmannen");
    assertThat(person(Optional.empty()).undertecknare()).isEqualTo("Person A");
  }

  @Test
  @DisplayName("den som heter som sin titel skrivs en gång")
  void hetSomTiteln() {
    Person chef =
        new Person("chef.prov", "Förbundschef", Optional.of("förbundschef"), Optional.empty());
    assertThat(chef.undertecknare()).isEqualTo("Förbundschef");
  }
}
