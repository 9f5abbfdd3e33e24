<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="POST">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <button class="knapp" name="confirmLogout" id="kc-logout" type="submit" value="${msg("doLogout")}">${msg("doLogout")}</button>
    </form>
    <p><a href="${layout.start}">${msg("backToApplication")}</a></p>
  </#if>
</@layout.registrationLayout>
