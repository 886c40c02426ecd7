export { default } from '@/app/(portaal)/niet-gevonden-pagina'
