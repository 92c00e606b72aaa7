/** What this product is called, and its version: that of package.json. */
export const PRODUCT = { name: 'Accrochage CPF', version: '0.1.0' } as const;
