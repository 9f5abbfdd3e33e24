package se.samordna.arkitektur;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.springframework.modulith.core.ApplicationModules;
import se.samordna.Samordna;

/** Programmets klasser och rum, lästa en gång för alla arkitekturtester. */
final class Program {

  private Program() {}

  static JavaClasses klasser() {
    return Klasser.ALLA;
  }

  static ApplicationModules moduler() {
    return Moduler.ALLA;
  }

  private static final class Klasser {
    static final JavaClasses ALLA =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samordna");
  }

  private static final class Moduler {
    static final ApplicationModules ALLA = ApplicationModules.of(Samordna.class);
  }
}
