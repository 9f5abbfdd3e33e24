/**
 * Zeebe som motor: anropen till mäklaren, dess arbetare, dess fel och dess klocka, och märket som
 * den känns igen på. Den enda modul som känner Zeebe.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "processmotor.zeebe",
    allowedDependencies = {
      "gemensam",
      "identitet",
      "processmotor",
      "processmotor :: lager",
      "ritning"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.processmotor.zeebe;
