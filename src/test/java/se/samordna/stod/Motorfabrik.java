package se.samordna.stod;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import se.samordna.lokal.Motorval;

/**
 * Ger provets program inställningarna mot servrarna. De prov som går på samma motor delar program.
 */
final class Motorfabrik implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> prov, List<ContextConfigurationAttributes> attribut) {
    return new Tillagg(
        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(prov, PaMotor.class))
            .map(PaMotor::value)
            .orElseGet(Servrar::motor));
  }

  private record Tillagg(Motorval motor) implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext program, MergedContextConfiguration om) {
      program
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("servrar", new HashMap<>(Servrar.egenskaper(motor))));
    }
  }
}
