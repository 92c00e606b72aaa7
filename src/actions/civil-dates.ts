export { addMonths, frenchDate } from '#dictionary';
